// SPDX-License-Identifier: Apache-2.0
import { pageHead } from "../../parts/page.js";
import { pieceForm } from "../../parts/form/piece-form.js";
import { read, step } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";

/**
 * A form for what the partners saw when they met.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const { record, etag } = await read("partnerships", id);
  const back = href(`partnerships/${id}`);
  const title = t("partnerships.follow-up");
  return {
    title,
    content: [
      pageHead({ title, lead: t("partnerships.follow-up.lead"), back: { href: back, text: record.name || id } }),
      await pieceForm({
        list: "partnerships",
        path: "governance.followUps",
        value: { date: today() },
        fields: ["date", "conclusion"],
        pointer: `/governance/followUps/${record.governance?.followUps?.length ?? 0}`,
        action: t("partnerships.follow-up.save"),
        cancel: back,
        save: (held) => step(`partnerships/${encodeURIComponent(id)}/follow-ups`, held, etag),
        done: () => go(`partnerships/${id}`),
      }),
    ],
  };
}

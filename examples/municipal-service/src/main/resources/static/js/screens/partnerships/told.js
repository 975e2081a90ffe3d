// SPDX-License-Identifier: Apache-2.0
import { pageHead } from "../../parts/page.js";
import { pieceForm } from "../../parts/form/piece-form.js";
import { change, read } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";

/**
 * A form for how citizens were told what came of a promise.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const { record, etag } = await read("partnerships", id);
  const communications = record.communications ?? [];
  const back = href(`partnerships/${id}`);
  const title = t("partnerships.told");
  return {
    title,
    content: [
      pageHead({ title, lead: t("partnerships.told.lead"), back: { href: back, text: record.name || id } }),
      await pieceForm({
        list: "partnerships",
        path: "communications",
        value: { date: today(), feedback: true },
        fields: ["date", "channel", "audience", "text"],
        pointer: `/communications/${communications.length}`,
        action: t("partnerships.told.save"),
        cancel: back,
        save: (told) => change("partnerships", id, { ...record, communications: [...communications, told] }, etag),
        done: () => go(`partnerships/${id}`),
      }),
    ],
  };
}

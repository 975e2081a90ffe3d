// SPDX-License-Identifier: Apache-2.0
import { pageHead } from "../../parts/page.js";
import { recordForm } from "../../parts/form/record-form.js";
import { read } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { go } from "../../app/router.js";
import { href } from "../../app/screens.js";

const FIELDS = ["name", "country", "responsible", "status", "period", "areas", "purpose"];
const REST = ["kind", "background", "theoryOfChange", "targetGroups", "participantFee", "curricula", "continuation"];

/**
 * A form for a new programme, or for a change of one.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const fresh = id === "new";
  const found = fresh ? undefined : await read("programmes", id);
  const title = found ? t("programmes.edit.title", { name: found.record.name }) : t("programmes.new");
  const back = found ? href(`programmes/${id}`) : href("programmes");
  const form = await recordForm({
    list: "programmes",
    ...(found ?? { record: { status: "PLANNED" } }),
    fields: FIELDS,
    rest: REST,
    cancel: back,
    done: ({ record }) => go(`programmes/${record?.id ?? ""}`),
  });
  return {
    title,
    content: [
      pageHead({ title, back: { href: back, text: found?.record.name ?? t("programmes.title") }, ...(fresh ? { lead: t("programmes.new.lead") } : {}) }),
      form,
    ],
  };
}

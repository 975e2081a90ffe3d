// SPDX-License-Identifier: Apache-2.0
import { pageHead } from "../../parts/page.js";
import { recordForm } from "../../parts/form/record-form.js";
import { drawnKey } from "../../api/person-key.js";
import { read } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { go } from "../../app/router.js";
import { href } from "../../app/screens.js";

const FIELDS = ["name", "contacts", "languages", "organisation", "programmes", "areas", "confidentialitySigned", "childContact", "recordChecks"];
const REST = ["roles", "engagement", "purposes", "supervision", "birthYear", "retainUntil", "note"];

/**
 * A form for a new volunteer, or for a change. Her status is changed by steps, never here.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const fresh = id === "new";
  const found = fresh ? undefined : await read("volunteers", id);
  const title = t(found ? "volunteers.edit" : "volunteers.new");
  const back = found ? href(`volunteers/${id}`) : href("volunteers");
  const form = await recordForm({
    list: "volunteers",
    ...(found ?? { record: { person: drawnKey(), status: "CANDIDATE", statusHistory: [{ status: "CANDIDATE", date: today() }] } }),
    fields: FIELDS,
    rest: REST,
    cancel: back,
    done: ({ record }) => go(`volunteers/${record?.id ?? ""}`),
  });
  return {
    title,
    content: [
      pageHead({ title, back: { href: back, text: found?.record.name || t("volunteers.title") }, ...(fresh ? { lead: t("volunteers.new.lead") } : {}) }),
      form,
    ],
  };
}

// SPDX-License-Identifier: Apache-2.0
import { pageHead } from "../../parts/page.js";
import { recordForm } from "../../parts/form/record-form.js";
import { drawnKey } from "../../api/person-key.js";
import { read } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { go } from "../../app/router.js";
import { href } from "../../app/screens.js";

const FIELDS = ["name", "identification", "contacts", "languages", "area", "organisation", "purposes"];
const REST = ["birthYear", "retainUntil", "note"];

/**
 * A form for a new participant, or for a change. The key under which she is known is drawn, and nobody has to see it.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const fresh = id === "new";
  const found = fresh ? undefined : await read("participants", id);
  const name = found?.record.name || t("people.nameless");
  const title = t(found ? "people.edit" : "people.new");
  const back = found ? href(`people/${id}`) : href("people");
  const form = await recordForm({
    list: "participants",
    ...(found ?? { record: { person: drawnKey(), identification: "IDENTIFIED" } }),
    fields: FIELDS,
    rest: REST,
    cancel: back,
    done: ({ record }) => go(`people/${record?.id ?? ""}`),
  });
  return {
    title,
    content: [
      pageHead({ title, back: { href: back, text: found ? name : t("people.title") }, lead: t(found ? "people.edit.lead" : "people.new.lead") }),
      form,
    ],
  };
}

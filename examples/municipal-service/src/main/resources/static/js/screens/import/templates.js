// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { wordingOf } from "../../parts/values.js";
import { download } from "../../api/files.js";
import { t } from "../../texts/texts.js";
import { select } from "../../parts/form/controls.js";

/**
 * The lists that people fill in as workbooks, what they begin with first.
 * @type {readonly import("../../api/records.js").List[]}
 */
export const LISTS = ["participants", "volunteers", "groups", "meeting-places", "outreach", "contact-persons", "organisations", "areas", "programmes", "partnerships", "grants", "events"];

/**
 * What each list is called in the language of the reader.
 * @returns {Promise<[string, string][]>}
 */
export const listNames = () => Promise.all(LISTS.map(async (list) => /** @type {[string, string]} */ ([list, (await wordingOf(list)).type])));

/** Workbooks to fill in. */
export async function templates() {
  const id = uniqueId("template");
  const choice = select(await listNames(), "participants");
  choice.id = id;
  choice.options[0]?.remove();
  choice.value = "participants";
  return h("div", {},
    h("p", { class: "soft measure" }, t("import.templates.text")),
    h("div", { class: "filters" },
      h("div", {}, h("label", { for: id }, t("import.templates.kind")), choice),
      workButton(t("import.templates.get"), () => download(`templates/${choice.value}`, `${choice.selectedOptions[0]?.textContent ?? choice.value}.xlsx`), { "data-action": "template" })));
}

// SPDX-License-Identifier: Apache-2.0
import { h, button, workButton } from "../../parts/element.js";
import { printButton, sheet } from "../../parts/page.js";
import { post } from "../../api/client.js";
import { t } from "../../texts/texts.js";

/** @typedef {{ title: string, sections: { title: string, lines: string[] }[], document: object }} Dossier */

/**
 * Everything that is kept about somebody, to read, to print and to take along.
 * @param {import("./rights.js").About} about
 */
export function dossierPart(about) {
  const place = h("div", {});
  const get = workButton(t("protection.dossier.get"), async () => {
    /** @type {Dossier} */
    const dossier = (await post("dossiers", { person: about.key })).body;
    const shown = sheet(
      h("div", { class: "fields" },
        h("h3", { tabindex: -1 }, dossier.title),
        dossier.sections.map(({ title, lines }) => h("div", {}, h("h4", {}, title), h("ul", { class: "plain" }, lines.map((line) => h("li", {}, line)))))),
      h("div", { class: "actions" },
        printButton(),
        button(t("protection.dossier.file"), () => give("brygga-dossier.json", "application/json", JSON.stringify(dossier.document, null, 2)), { "data-action": "file" }),
        button(t("protection.dossier.text"), () => give("brygga-dossier.txt", "text/plain;charset=utf-8", written(dossier)))));
    place.replaceChildren(shown);
    shown.querySelector("h3")?.focus();
  }, { class: "first", "data-action": "dossier" });
  return h("div", { class: "fields" }, h("p", { class: "soft" }, t("protection.dossier.lead")), h("div", {}, get), place);
}

/** @param {Dossier} dossier */
const written = ({ title, sections }) =>
  [title, ...sections.map((one) => ["", one.title, ...one.lines.map((line) => "  " + line)].join("\n"))].join("\n") + "\n";

/**
 * Gives a file to keep that the page has made; its name tells of nobody.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
function give(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = h("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

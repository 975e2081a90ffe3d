// SPDX-License-Identifier: Apache-2.0
import { element } from "./dom.js";
import { counts } from "./counts.js";
import { write } from "./address.js";

function card(programme, { lang, texts }) {
  return element(
    "li",
    { class: "card" },
    element(
      "p",
      { class: "country" },
      element("span", { class: "code", "aria-hidden": "true" }, programme.country),
      programme.countryName,
    ),
    element(
      "h3",
      {},
      element("a", { href: write(lang, programme.id), "data-programme": programme.id }, programme.title),
    ),
    element("p", { class: "where" }, programme.place),
    counts(programme.severities, texts),
    element(
      "p",
      { class: "records" },
      programme.records.map((count) => `${count.count}\u00a0${count.name.toLocaleLowerCase(lang)}`).join(" · "),
    ),
  );
}

/** The front page: every programme as a card. */
export function cards(programmes, reader) {
  return [
    element("h1", {}, reader.texts["ui.title"]),
    element("p", { class: "lead" }, reader.texts["ui.lead"]),
    element(
      "ul",
      { class: "links" },
      ["import", "reports"].map((page) =>
        element(
          "li",
          {},
          element("a", { href: write(reader.lang, null, page), id: page }, reader.texts[`${page}.link`]),
        ),
      ),
    ),
    element("h2", { class: "hidden" }, reader.texts["ui.programmes"]),
    element("ul", { class: "cards" }, programmes.map((programme) => card(programme, reader))),
  ];
}

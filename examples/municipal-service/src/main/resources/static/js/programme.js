// SPDX-License-Identifier: Apache-2.0
import { element } from "./dom.js";
import { counts } from "./counts.js";
import { write } from "./address.js";

function row({ label, values }) {
  return element(
    "div",
    {},
    element("dt", {}, label),
    values.map((value) => element("dd", { lang: value.lang }, value.text)),
  );
}

function item({ title, rows }) {
  return element(
    "article",
    { class: "item" },
    element("h4", {}, title),
    rows.length ? element("dl", {}, rows.map(row)) : "",
  );
}

function facts(page, { texts }) {
  return element(
    "section",
    { class: "facts", "aria-labelledby": "known" },
    element("h2", { id: "known" }, texts["ui.known"]),
    page.sections.map((section) =>
      element("section", { class: "kind" }, element("h3", {}, section.heading), section.items.map(item)),
    ),
  );
}

function finding(found, { texts }) {
  return element(
    "li",
    { class: `finding ${found.severity.toLowerCase()}` },
    element("p", { class: "severity" }, found.severityWord),
    element("h4", {}, found.title),
    element(
      "dl",
      {},
      element("div", {}, element("dt", {}, texts["ui.here"]), element("dd", {}, found.text)),
      element("div", {}, element("dt", {}, texts["ui.fix"]), element("dd", {}, found.fix)),
    ),
    element(
      "p",
      { class: "origin" },
      element("span", { class: "hidden" }, `${texts["ui.code"]}: `),
      element("code", {}, found.code),
      found.place ? element("span", {}, element("span", { class: "hidden" }, `${texts["ui.place"]}: `), found.place) : "",
    ),
  );
}

function missing(page, reader) {
  const { texts } = reader;
  return element(
    "section",
    { class: "missing", "aria-labelledby": "missing" },
    element("h2", { id: "missing" }, texts["ui.missing"]),
    element("p", { class: "note" }, page.subjects.length ? texts["ui.missing.lead"] : texts["ui.nothing"]),
    page.subjects.map((subject) =>
      element(
        "section",
        { class: "subject" },
        element("h3", {}, element("span", { class: "type" }, subject.type), subject.name),
        element("ul", {}, subject.findings.map((found) => finding(found, reader))),
      ),
    ),
  );
}

/** The page of one programme: what is known beside what is missing. */
export function programme(page, reader) {
  const { card } = page;
  return [
    element("p", { class: "back" }, element("a", { href: write(reader.lang, null) }, `← ${reader.texts["ui.back"]}`)),
    element("h1", {}, card.title),
    element("p", { class: "lead" }, [card.place, card.countryName].filter((text, at, all) => text && all.indexOf(text) === at).join(", ")),
    counts(card.severities, reader.texts),
    element("p", { class: "jump" }, element("a", { href: "#missing" }, `${reader.texts["ui.jump"]} ↓`)),
    element("div", { class: "columns" }, facts(page, reader), missing(page, reader)),
  ];
}

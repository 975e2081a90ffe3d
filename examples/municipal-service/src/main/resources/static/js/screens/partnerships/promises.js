// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton, more } from "../../parts/page.js";
import { facts, tag } from "../../parts/facts.js";
import { date, number } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { newestOutcome, toneOfState } from "./states.js";

/** @typedef {import("brygga-types").Partnership} Partnership */
/** @typedef {import("brygga-types").Quantity} Quantity */
/** @typedef {import("../../parts/values.js").Wording} Wording */

/**
 * What is promised, and what came of it.
 * @param {Partnership} record
 * @param {Wording} words
 * @param {Map<string, string>} names
 * @param {boolean} writes
 */
export function promisesOf(record, words, names, writes) {
  const measures = record.measures ?? [];
  if (measures.length === 0) {
    return empty(t("partnerships.promises.none"), t("partnerships.promises.none.text"),
      writes ? linkButton(href(`partnerships/${record.id}/edit`, { part: "promises" }), t("partnerships.promises.add")) : null);
  }
  return h("ol", { class: "promises" }, measures.map((one, i) => {
    const newest = newestOutcome(one);
    const by = [...(one.responsible ?? []).map((who) => names.get(who) || t("parts.hidden-record")), ...(one.responsibleNames ?? [])];
    const outcomes = [...(one.outcomes ?? [])].reverse();
    return h("li", { class: "sheet", "data-promise": i + 1 },
      h("p", {}, newest ? tag(words.word("measures.outcomes.status", newest.status), toneOfState(newest.status)) : tag(t("partnerships.promised"), "info")),
      h("h3", {}, one.text),
      facts([
        [words.label("measures.responsible"), by.join(", ")],
        [words.label("measures.quantity"), quantity(one.quantity, words, "measures.quantity")],
        [words.label("measures.due"), date(one.due)],
        [words.label("measures.fulfilmentTest"), one.fulfilmentTest],
        [words.label("measures.activity"), one.activity ? names.get(one.activity) || t("parts.hidden-record") : ""],
      ]),
      outcomes.length > 0 ? h("h4", { class: "after" }, t("partnerships.outcome.what")) : null,
      outcomes.length > 0
        ? h("ul", { class: "parts" }, outcomes.map((told) => h("li", {},
          h("p", {}, h("b", {}, words.word("measures.outcomes.status", told.status)), told.date ? ` · ${date(told.date)}` : "",
            told.quantity ? ` · ${quantity(told.quantity, words, "measures.outcomes.quantity")}` : ""),
          told.text ? h("p", {}, told.text) : null,
          told.source ? h("p", { class: "soft" }, t("partnerships.evidence", { source: names.get(told.source) || t("parts.hidden-record") })) : null)))
        : null,
      writes ? h("div", { class: "actions" }, linkButton(href(`partnerships/${record.id}/outcome/${i + 1}`), t("partnerships.outcome"), !newest)) : null);
  }));
}

/**
 * What the partners want to reach, and how far they are.
 * @param {Partnership} record
 * @param {Wording} words
 * @param {Map<string, string>} names
 * @param {boolean} writes
 */
export function goalsOf(record, words, names, writes) {
  const goals = record.goals ?? [];
  if (goals.length === 0) {
    return empty(t("partnerships.goals.none"), t("partnerships.goals.none.text"),
      writes ? linkButton(href(`partnerships/${record.id}/edit`, { part: "promises" }), t("partnerships.goals.add")) : null);
  }
  return h("ul", { class: "promises" }, goals.map((one) => h("li", { class: "sheet" },
    h("p", {}, tag(words.word("goals.status", one.status) || t("partnerships.goal.open"), toneOfState(one.status)),
      one.horizon ? h("span", { class: "soft" }, ` ${words.word("goals.horizon", one.horizon)}`) : null),
    h("h3", {}, one.text || words.word("goals.code", one.code)),
    one.area ? h("p", { class: "soft" }, names.get(one.area) ?? "") : null,
    (one.indicators ?? []).length > 0 ? more(words.label("goals.indicators"), (one.indicators ?? []).map((measure) => facts([
      [words.label("goals.indicators.indicator"), words.word("goals.indicators.indicator", measure.indicator)],
      [words.label("goals.indicators.baseline"), quantity(measure.baseline, words, "goals.indicators.baseline")],
      [words.label("goals.indicators.target"), quantity(measure.target, words, "goals.indicators.target")],
      [words.label("goals.indicators.actual"), quantity(measure.actual, words, "goals.indicators.actual") || t("partnerships.goal.not-measured")],
      [words.label("goals.indicators.due"), date(measure.due)],
    ]))) : null)));
}

/**
 * How much, as the paper says it.
 * @param {Quantity | null | undefined} one
 * @param {Wording} words
 * @param {string} path
 */
const quantity = (one, words, path) => one
  ? [one.qualifier === "EXACT" ? "" : words.word(`${path}.qualifier`, one.qualifier), number(one.value), words.word(`${path}.unit`, one.unit)].filter(Boolean).join(" ")
  : "";

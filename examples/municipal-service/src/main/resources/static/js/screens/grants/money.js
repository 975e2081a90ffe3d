// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton, more, sheet } from "../../parts/page.js";
import { figures } from "../../parts/facts.js";
import { table } from "../../parts/table.js";
import { notice } from "../../parts/notice.js";
import { date, money, number, period, share } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { bar } from "./bar.js";
import { percentOf, spendingOf, timePassed } from "./spending.js";

/** @typedef {import("brygga-types").Grant} Grant */
/** @typedef {import("../../parts/values.js").Wording} Wording */

/**
 * How much was granted, used and left, beside how much of the time has passed.
 * @param {Grant} record
 */
export function moneyOf(record) {
  const { granted, used, currency, share: part, leftOut } = spendingOf(record);
  const passed = timePassed(record.period);
  const amount = (/** @type {number} */ value) => money({ amount: value, currency });
  const most = granted?.amount ?? 0;
  if (granted === undefined) {
    return record.budget
      ? sheet(figures([[money(record.budget), t("grants.budget")]]), h("p", { class: "soft after" }, t("grants.granted.unknown")))
      : empty(t("grants.granted.unknown"), t("grants.granted.unknown.text"));
  }
  return sheet(
    figures([[money(granted), t("grants.granted")], [amount(used), t("grants.used")], [amount(most - used), t("grants.left")]]),
    h("div", { class: "bars" },
      part === undefined ? null : h("div", {}, h("p", {}, t("grants.bar.money", { share: share(part) })), bar(part)),
      passed === undefined ? null : h("div", {}, h("p", {}, t("grants.bar.time", { share: share(passed) }), " ", h("span", { class: "soft" }, period(record.period))), bar(passed, "calm"))),
    leftOut > 0 ? h("p", { class: "soft after" }, t("grants.left-out", { count: leftOut })) : null,
    (record.awards ?? []).length > 1
      ? h("ul", { class: "plain soft after" }, (record.awards ?? []).map((one) => h("li", {}, `${one.year}: ${money(one.amount)}`)))
      : null,
    part !== undefined && part > 1 ? notice("warning", t("grants.over"), t("grants.over.text")) : null);
}

/**
 * What the money went to: by kind with a bar, and each cost when asked for.
 * @param {Grant} record
 * @param {Wording} words
 * @param {boolean} adds
 */
export function costsOf(record, words, adds) {
  const { kinds, used, currency } = spendingOf(record);
  const costs = [...(record.costs ?? [])].sort((one, other) => other.date.localeCompare(one.date));
  const add = adds ? linkButton(href(`grants/${record.id}/cost`), t("grants.cost")) : null;
  if (costs.length === 0) {
    return empty(t("grants.costs.none"), t("grants.costs.none.text"), add);
  }
  return [
    kinds.length > 0
      ? table(t("grants.costs.kinds"), [
        { title: words.label("costs.kind"), cell: ([kind]) => words.word("costs.kind", kind) || t("grants.costs.other") },
        { title: words.label("costs.amount"), number: true, cell: ([, sum]) => money({ amount: sum, currency }) },
        { title: t("grants.costs.share"), cell: ([, sum]) => h("div", { class: "used" }, h("p", {}, share(sum / used)), bar(sum / used)) },
      ], kinds)
      : null,
    more(t("grants.costs.all", { count: costs.length }), table(t("grants.costs.caption"), [
      { title: words.label("costs.date"), cell: (one) => date(one.date) },
      { title: words.label("costs.kind"), cell: (one) => words.word("costs.kind", one.kind) },
      { title: words.label("costs.amount"), number: true, cell: (one) => money(one.amount) },
      { title: t("grants.costs.charged"), number: true, cell: (one) => percent(record, one) },
    ], costs)),
    add ? h("div", { class: "actions" }, add) : null,
  ];
}

/**
 * @param {Grant} record
 * @param {import("brygga-types").CostItem} cost
 */
function percent(record, cost) {
  const own = percentOf(record, cost);
  return own === 0 ? t("grants.costs.not-charged") : `${number(own)} %`;
}

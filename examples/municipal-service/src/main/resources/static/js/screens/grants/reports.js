// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { table } from "../../parts/table.js";
import { date, money } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";

/** @typedef {import("brygga-types").Grant} Grant */
/** @typedef {import("../../parts/values.js").Wording} Wording */

/**
 * The reports that the funder waits for, agreed on paper or asked for by its rules.
 * @param {Grant} record
 * @param {Wording} words
 * @param {import("../../parts/due-days.js").DueDay[]} dues
 * @param {boolean} writes
 */
export function reportsOf(record, words, dues, writes) {
  const reports = record.reports ?? [];
  const asked = dues.filter((one) => one.kind === "REPORT" && !reports.some(({ due }) => due === one.due));
  if (reports.length === 0 && asked.length === 0) {
    return empty(t("grants.reports.none"), t("grants.reports.none.text"),
      writes ? linkButton(href(`grants/${record.id}/edit`, { part: "account" }), t("grants.reports.add")) : null);
  }
  return [
    reports.length > 0
      ? table(t("grants.reports.caption"), [
        { title: words.label("reports.kind"), cell: ([one]) => words.word("reports.kind", one.kind) },
        { title: words.label("reports.due"), cell: ([one]) => date(one.due) },
        { title: t("grants.report.state"), cell: ([one]) => state(one) },
        ...(writes
          ? [{ title: t("grants.report.do"), cell: (/** @type {[import("brygga-types").ReportObligation, number]} */ [one, i]) =>
            one.accepted ? "" : h("a", { href: href(`grants/${record.id}/report/${i + 1}`) }, t(one.sent && !one.sentBack ? "grants.report.answer" : "grants.report")) }]
          : []),
      ], reports.map((one, i) => /** @type {[typeof one, number]} */ ([one, i])))
      : null,
    asked.length > 0
      ? h("ul", { class: "plain after" }, asked.map((one) => h("li", {},
        one.overdue ? tag(t("grants.overdue", { date: date(one.due) }), "warning") : tag(date(one.due), "info"), " ", t("grants.reports.asked"))))
      : null,
  ];
}

/** @param {import("brygga-types").ReportObligation} one */
function state(one) {
  if (one.accepted) return tag(t("grants.report.accepted", { date: date(one.accepted) }), "success");
  if (one.sentBack) return tag(t("grants.report.sent-back", { date: date(one.sentBack) }), "warning");
  if (one.sent) return tag(t("grants.report.sent", { date: date(one.sent) }), "info");
  return one.due && one.due < today() ? tag(t("grants.report.late"), "warning") : tag(t("grants.report.open"), "calm");
}

/**
 * The parts in which the money comes, with what must be done before.
 * @param {Grant} record
 * @param {Wording} words
 * @param {boolean} writes
 */
export const instalmentsOf = (record, words, writes) => table(t("grants.instalments.caption"), [
  { title: words.label("instalments.due"), cell: ([one]) => date(one.due) || t("grants.instalments.no-day") },
  { title: words.label("instalments.amount"), number: true, cell: ([one]) => money(one.amount) },
  { title: words.label("instalments.condition"), cell: ([one]) => one.condition },
  { title: words.label("instalments.received"), cell: ([one, i]) => (one.received
    ? date(one.received)
    : writes ? h("a", { href: href(`grants/${record.id}/instalment/${i + 1}`) }, t("grants.instalment")) : tag(t("grants.instalments.waited"), "info")) },
], (record.instalments ?? []).map((one, i) => /** @type {[typeof one, number]} */ ([one, i])));

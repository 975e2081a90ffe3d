// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { empty, linkButton, pageHead } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { table } from "../../parts/table.js";
import { wordingOf } from "../../parts/values.js";
import { select } from "../../parts/form/controls.js";
import { dueDays } from "../../parts/due-days.js";
import { all } from "../../api/records.js";
import { namesAt } from "../../api/references.js";
import { date, money, period, share } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";
import { bar } from "./bar.js";
import { grantedOf, spendingOf } from "./spending.js";
import { toneOfGrant } from "./states.js";

/** @typedef {import("brygga-types").Grant} Grant */

/**
 * The grants that the reader sees, what is due soonest first.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ query }) {
  const [words, records, dues] = await Promise.all([wordingOf("grants"), all("grants"), dueDays("grant")]);
  const names = await namesAt(records.map(funderOf));
  const status = query.get("status") ?? "";
  const next = (/** @type {Grant} */ one) => dues.find(({ subject }) => subject === `grant:${one.id}`);
  const rows = records
    .filter((one) => status === "" || one.status === status)
    .sort((one, other) => (next(one)?.due ?? "9").localeCompare(next(other)?.due ?? "9") || (one.name ?? "").localeCompare(other.name ?? ""));
  const there = new Set(records.map((one) => one.status));
  const choice = select((words.shape("status")?.words ?? []).filter(([code]) => there.has(code)), status);
  choice.id = uniqueId("filter");
  /** @type {HTMLOptionElement} */ (choice.options[0]).textContent = t("grants.all");
  choice.onchange = () => go("grants", choice.value ? { status: choice.value } : {});
  const coordinates = isAny("COORDINATOR");
  return {
    title: t("grants.title"),
    content: [
      pageHead({ title: t("grants.title"), lead: t("grants.lead"), actions: coordinates ? linkButton(href("grants/new"), t("grants.new"), true) : null }),
      records.length > 1 ? h("div", { class: "filters" }, h("div", {}, h("label", { for: choice.id }, words.label("status")), choice)) : h("span"),
      rows.length === 0
        ? empty(t("grants.none"), t(coordinates ? "grants.none.text" : "grants.none.reader"))
        : table(t("grants.caption"), [
          { title: words.label("name"), cell: (one) => h("a", { href: href(`grants/${one.id}`) }, one.name || one.id) },
          { title: t("grants.funder"), cell: (one) => names.get(funderOf(one) ?? "") || one.parties?.find(({ role }) => role === "FUNDER")?.name || words.word("scheme", one.scheme) },
          { title: words.label("status"), cell: (one) => [
            one.status ? h("p", {}, tag(words.word("status", one.status), toneOfGrant(one.status))) : null,
            one.period ? h("p", { class: "soft" }, period(one.period)) : null] },
          { title: t("grants.granted"), number: true, cell: (one) => money(grantedOf(one)) },
          { title: t("grants.used"), cell: used },
          { title: t("grants.next"), cell: (one) => {
            const due = next(one);
            return due ? [h("p", {}, due.label), h("p", {}, due.overdue ? tag(t("grants.overdue", { date: date(due.due) }), "warning") : date(due.due))] : "";
          } },
        ], rows),
    ],
  };
}

/** @param {Grant} one */
function used(one) {
  const spending = spendingOf(one);
  return spending.share === undefined || spending.used === 0 ? "" : h("div", { class: "used" }, h("p", {}, share(spending.share)), bar(spending.share));
}

/** @param {Grant} one */
const funderOf = (one) => one.parties?.find(({ role }) => role === "FUNDER")?.organisation;

// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { empty, linkButton, pageHead } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { table } from "../../parts/table.js";
import { wordingOf } from "../../parts/values.js";
import { select } from "../../parts/form/controls.js";
import { dueDays } from "../../parts/due-days.js";
import { all } from "../../api/records.js";
import { date, period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";
import { toneOfState } from "./states.js";

/** @typedef {import("brygga-types").Partnership} Partnership */
/** @typedef {import("../../parts/due-days.js").DueDay} DueDay */

/**
 * The agreements and promises that the reader sees, what is due soonest first.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ query }) {
  const [words, records, dues, organisations] = await Promise.all(
    [wordingOf("partnerships"), all("partnerships"), dueDays("partnership"), all("organisations")]);
  const names = new Map(organisations.map((one) => [`organisation:${one.id}`, one.name]));
  const wanted = { form: query.get("form") ?? "", status: query.get("status") ?? "" };
  const next = (/** @type {Partnership} */ one) => dues.find(({ subject }) => subject === `partnership:${one.id}`);
  const rows = records
    .filter((one) => (wanted.form === "" || one.form === wanted.form) && (wanted.status === "" || one.status === wanted.status))
    .sort((one, other) => (next(one)?.due ?? "9").localeCompare(next(other)?.due ?? "9") || (one.name ?? "").localeCompare(other.name ?? ""));

  /**
   * @param {"form" | "status"} key
   */
  function filter(key) {
    const there = new Set(records.map((one) => one[key]));
    const choice = select((words.shape(key)?.words ?? []).filter(([code]) => there.has(code)), wanted[key]);
    choice.id = uniqueId("filter");
    choice.name = key;
    /** @type {HTMLOptionElement} */ (choice.options[0]).textContent = t("partnerships.all");
    choice.onchange = () => go("partnerships", Object.fromEntries(Object.entries({ ...wanted, [key]: choice.value }).filter(([, one]) => one !== "")));
    return h("div", {}, h("label", { for: choice.id }, words.label(key)), choice);
  }

  const fresh = linkButton(href("partnerships/new"), t("partnerships.new"), true);
  const coordinates = isAny("COORDINATOR");
  return {
    title: t("partnerships.title"),
    content: [
      pageHead({ title: t("partnerships.title"), lead: t("partnerships.lead"), actions: coordinates ? fresh : null }),
      records.length > 1 ? h("div", { class: "filters" }, filter("form"), filter("status")) : h("span"),
      rows.length > 0
        ? table(t("partnerships.caption"), [
          { title: words.label("name"), cell: (one) => h("a", { href: href(`partnerships/${one.id}`) }, one.name || one.id) },
          { title: words.label("form"), cell: (one) => words.word("form", one.form) },
          { title: words.label("parties"), cell: (one) => parties(one, names) },
          { title: words.label("status"), cell: (one) => state(one, words) },
          { title: t("partnerships.next"), cell: (one) => soonest(next(one)) },
        ], rows)
        : records.length > 0
          ? empty(t("partnerships.none.here"), t("partnerships.none.here.text"), linkButton(href("partnerships"), t("partnerships.all.show")))
          : empty(t("partnerships.none"), t(coordinates ? "partnerships.none.text" : "partnerships.none.reader")),
    ],
  };
}

/**
 * @param {Partnership} one
 * @param {import("../../parts/values.js").Wording} words
 */
const state = (one, words) => [
  one.status ? h("p", {}, tag(words.word("status", one.status), toneOfState(one.status))) : null,
  one.period ? h("p", { class: "soft" }, period(one.period)) : null,
];

/**
 * @param {Partnership} one
 * @param {Map<string, string>} names
 */
function parties(one, names) {
  const all = (one.parties ?? []).map((party) => names.get(party.organisation ?? "") || party.name || "").filter(Boolean);
  const rest = all.length - 3;
  return h("ul", { class: "plain" }, all.slice(0, rest === 1 ? 4 : 3).map((name) => h("li", {}, name)),
    rest > 1 ? h("li", { class: "soft" }, t("partnerships.parties.more", { count: rest })) : null);
}

/** @param {DueDay | undefined} due */
const soonest = (due) => due
  ? [h("p", {}, due.label), h("p", {}, due.overdue ? tag(t("partnerships.overdue", { date: date(due.due) }), "warning") : date(due.due))]
  : "";

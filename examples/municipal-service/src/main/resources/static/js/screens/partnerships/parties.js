// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { money, number, period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";

/** @typedef {import("brygga-types").Partnership} Partnership */
/** @typedef {import("brygga-types").Contribution} Contribution */
/** @typedef {import("../../parts/values.js").Wording} Wording */

/**
 * Who takes part, and what each gives: money, people, premises, contacts.
 * @param {Partnership} record
 * @param {Wording} words
 * @param {Map<string, string>} names
 * @param {string | undefined} edit where parties are added
 */
export function partiesOf(record, words, names, edit) {
  const parties = record.parties ?? [];
  const contributions = record.contributions ?? [];
  if (parties.length === 0) {
    return empty(t("partnerships.parties.none"), t("partnerships.parties.none.text"), edit ? linkButton(edit, t("partnerships.parties.add")) : null);
  }
  /** @param {Contribution} one */
  const alone = (one) => (one.by ?? []).length === 1 && one.by?.[0] !== undefined && parties.some(({ organisation }) => organisation === one.by?.[0]);
  const shared = contributions.filter((one) => !alone(one));
  const cards = parties.map((party) => {
    const own = contributions.filter((one) => alone(one) && one.by?.[0] === party.organisation);
    return h("li", { class: "card" },
      h("h3", {}, names.get(party.organisation ?? "") || party.name || words.word("parties.category", party.category) || t("parts.hidden-record")),
      h("p", { class: "soft" }, [words.word("parties.role", party.role), words.word("parties.side", party.side), party.organisation ? "" : words.word("parties.category", party.category)].filter(Boolean).join(" · ")),
      party.period ? h("p", { class: "soft" }, period(party.period)) : null,
      own.length > 0 ? h("ul", { class: "gives" }, own.map((one) => h("li", {}, given(one, words)))) : shared.length > 0 ? null : h("p", { class: "soft" }, t("partnerships.gives.none")));
  });
  const together = shared.map((one) => h("li", { class: "card" },
    h("h3", {}, one.side && (one.by ?? []).length === 0 ? words.word("contributions.side", one.side) : t("partnerships.together")),
    h("p", { class: "soft" }, one.byAll || (one.by ?? []).length === 0 ? "" : (one.by ?? []).map((by) => names.get(by) || t("parts.hidden-record")).join(", ")),
    given(one, words)));
  return [
    h("ul", { class: "cards" }, cards, together),
    record.partiesComplete === false ? h("p", { class: "soft after" }, t("partnerships.parties.incomplete")) : null,
  ];
}

/**
 * @param {Contribution} one
 * @param {Wording} words
 */
const given = (one, words) => h("div", { class: "given" },
  h("p", { class: "tags-line" }, (one.kinds ?? []).map((kind) => [tag(words.word("contributions.kinds", kind), "info"), " "])),
  one.value ? h("p", {}, h("b", {}, money(one.value)), one.period ? h("span", { class: "soft" }, ` ${period(one.period)}`) : null) : null,
  one.description ? h("p", {}, one.description) : null,
  (one.delivered ?? []).length > 0 ? [
    h("p", { class: "soft" }, t("partnerships.delivered")),
    h("ul", { class: "delivered" }, (one.delivered ?? []).map((part) => h("li", {}, delivery(part)))),
  ] : null);

/**
 * What was given in a time, beside what was agreed; what nobody has counted is left out, and is not none.
 * @param {import("brygga-types").ContributionDelivery} part
 */
const delivery = ({ value, hours, period: time }) =>
  [value ? money(value) : "", typeof hours === "number" ? t("partnerships.delivered.hours", { hours: number(hours) }) : "", time ? period(time) : ""]
    .filter(Boolean).join(" · ") || t("partnerships.delivered.open");

// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton, pageHead, section, sheet } from "../../parts/page.js";
import { tag, timeline } from "../../parts/facts.js";
import { table } from "../../parts/table.js";
import { findingCounts, findingList } from "../../parts/findings.js";
import { LEVELS, learnProtection, levelOf, levelTag, protectionSection } from "../../parts/protection.js";
import { recordFacts, wordingOf } from "../../parts/values.js";
import { all, check, read } from "../../api/records.js";
import { namesAt } from "../../api/references.js";
import { date, named, period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { toneOfVolunteer } from "./states.js";
import { steps } from "./steps.js";
import { talks } from "./talks.js";

/** @typedef {import("brygga-types").Volunteer} Volunteer */
/** @typedef {import("../../parts/values.js").Wording} Wording */

const ABOUT = ["contacts", "languages", "organisation", "programmes", "areas", "engagement", "birthYear", "note"];
// Whoever looks after data protection does not work with places.
const OF_PLACES = ["areas"];
const ORDER = ["confidentialitySigned", "childContact", "recordChecks"];
const KEPT = ["purposes", "consents", "retainUntil", "hold"];

/**
 * One volunteer: where she stands, what she may do, and how she is looked after.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const { record, etag } = await read("volunteers", id);
  const coordinates = isAny("COORDINATOR");
  const spoken = (record.languages ?? []).map((one) => named("language", one));
  const [words, about, order, kept, groups, findings] = await Promise.all([
    wordingOf("volunteers"),
    recordFacts("volunteers", { ...record, languages: spoken }, ABOUT.filter((key) => !OF_PLACES.includes(key) || !isAny("DATA_PROTECTION_OFFICER"))),
    recordFacts("volunteers", record, ORDER),
    recordFacts("volunteers", record, KEPT),
    all("groups"),
    coordinates ? check("volunteers", record) : undefined,
    learnProtection(),
  ]);
  return {
    title: t("volunteers.one"),
    content: [
      pageHead({
        title: record.name || t("volunteers.nameless"),
        back: { href: href("volunteers"), text: t("volunteers.title") },
        tags: [record.status ? tag(words.word("status", record.status), toneOfVolunteer(record.status)) : null, levelTag(record, words)],
        actions: coordinates ? linkButton(href(`volunteers/${id}/edit`), t("volunteers.edit")) : isAny("DATA_PROTECTION_OFFICER") ? linkButton(href(`protection/rights/volunteer/${id}`), t("volunteers.rights")) : null,
      }),
      findings ? findingCounts(findings) : null,
      coordinates ? await steps(record, etag) : null,
      section(t("volunteers.about"), sheet(about)),
      section(t("volunteers.order"), order.childElementCount > 0 ? sheet(order) : empty(t("volunteers.order.none"), t("volunteers.order.none.text"))),
      section(t("volunteers.trainings"), await trainings(record, words)),
      section(t("volunteers.assignments"), await assignments(record, groups, words)),
      section(t("volunteers.talks"), talks(record, etag)),
      isAny("VOLUNTEER") ? null : protectionSection(record, words, protect(record)),
      (record.statusHistory ?? []).length > 0
        ? section(t("volunteers.history"), timeline([...(record.statusHistory ?? [])]
          .sort((one, other) => other.date.localeCompare(one.date))
          .map((one) => ({ when: date(one.date), title: words.word("status", one.status), tone: toneOfVolunteer(one.status) }))))
        : null,
      kept.childElementCount > 0 ? section(t("volunteers.kept"), sheet(kept)) : null,
      findings && findings.length > 0
        ? section(t("volunteers.findings"), h("p", { class: "soft" }, t("volunteers.findings.lead")), findingList(findings, (one) => ({ where: words.place(one.path) })))
        : null,
    ].flatMap((one) => one ?? []),
  };
}

/** @param {Volunteer} person */
function protect(person) {
  const level = levelOf(person);
  return isAny("COORDINATOR") && [
    level === LEVELS[LEVELS.length - 1] ? null : linkButton(href(`protection/raise/volunteer/${person.id}`), t("protection.raise")),
    level === "NONE" ? null : linkButton(href(`protection/lower/volunteer/${person.id}`), t("protection.lower")),
  ];
}

/**
 * @param {Volunteer} record
 * @param {Wording} words
 */
async function trainings(record, words) {
  const rows = record.trainings ?? [];
  if (rows.length === 0) {
    return empty(t("volunteers.trainings.none"), t("volunteers.trainings.none.text"));
  }
  const names = await namesAt(rows.flatMap((one) => [one.programme, one.group]));
  return table(t("volunteers.trainings.caption"), [
    { title: words.label("trainings.programme"), cell: (one) => names.get(one.programme ?? "") || words.word("trainings.exemption", one.exemption) || t("volunteers.training") },
    { title: words.label("trainings.completed"), cell: (one) => (one.completed ? date(one.completed) : one.exemption ? "" : tag(t("volunteers.trainings.going"), "info")) },
    { title: words.label("trainings.certificate"), cell: (one) => words.word("trainings.certificate", one.certificate) },
    { title: words.label("trainings.validUntil"), cell: (one) => date(one.validUntil) },
  ], rows);
}

/**
 * @param {Volunteer} record
 * @param {import("brygga-types").Group[]} groups
 * @param {Wording} words
 */
async function assignments(record, groups, words) {
  const groupWords = await wordingOf("groups");
  const names = await namesAt((record.roles ?? []).flatMap((one) => [one.scope, one.area]));
  const led = groups.flatMap((group) => (group.leads ?? [])
    .filter((lead) => lead.person === `volunteer:${record.id}`)
    .map((lead) => ({ what: h("a", { href: href(`groups/${group.id}`) }, group.name || group.id), role: groupWords.word("leads.role", lead.role), when: period(lead.period ?? group.period) })));
  const roles = (record.roles ?? []).map((one) => ({
    what: names.get(one.scope ?? "") || names.get(one.area ?? "") || "",
    role: one.title || words.word("roles.role", one.role),
    when: period(one.period),
  }));
  if (led.length + roles.length === 0) {
    return empty(t("volunteers.assignments.none"), t("volunteers.assignments.none.text"));
  }
  return table(t("volunteers.assignments.caption"), [
    { title: words.label("roles.role"), cell: (one) => one.role },
    { title: t("volunteers.assignments.where"), cell: (one) => one.what },
    { title: words.label("roles.period"), cell: (one) => one.when },
  ], [...led, ...roles]);
}

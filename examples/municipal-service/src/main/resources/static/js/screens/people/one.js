// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton, pageHead, section, sheet } from "../../parts/page.js";
import { table } from "../../parts/table.js";
import { findingCounts, findingList } from "../../parts/findings.js";
import { LEVELS, learnProtection, levelOf, levelTag, protectionSection } from "../../parts/protection.js";
import { recordFacts, wordingOf } from "../../parts/values.js";
import { all, check, read } from "../../api/records.js";
import { date, named, period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { consents } from "./consents.js";

/** @typedef {import("brygga-types").Enrolment} Enrolment */
/** @typedef {import("brygga-types").Group} Group */

const ABOUT = ["contacts", "languages", "area", "organisation", "birthYear", "identification", "note"];
// Whoever looks after data protection does not work with places.
const OF_PLACES = ["area"];
const KEPT = ["purposes", "retainUntil", "hold", "sources"];

/**
 * One participant, as far as the reader's role sees her.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const { record, etag } = await read("participants", id);
  const coordinates = isAny("COORDINATOR");
  const spoken = (record.languages ?? []).map((one) => named("language", one));
  const [words, about, kept, groups, findings] = await Promise.all([
    wordingOf("participants"),
    recordFacts("participants", { ...record, languages: spoken }, ABOUT.filter((key) => !OF_PLACES.includes(key) || !isAny("DATA_PROTECTION_OFFICER"))),
    recordFacts("participants", record, KEPT),
    all("groups"),
    coordinates ? check("participants", record) : undefined,
    learnProtection(),
  ]);
  const name = record.name || t("people.nameless");
  return {
    title: t("people.one"),
    content: [
      pageHead({
        title: name,
        back: { href: href("people"), text: t("people.title") },
        tags: levelTag(record, words),
        actions: coordinates ? linkButton(href(`people/${id}/edit`), t("people.edit")) : isAny("DATA_PROTECTION_OFFICER") ? linkButton(href(`protection/rights/participant/${id}`), t("people.rights")) : null,
      }),
      findings ? findingCounts(findings) : null,
      about.childElementCount > 0 ? section(t("people.about"), sheet(about)) : null,
      section(t("people.places"), await places(id, groups)),
      isAny("VOLUNTEER") ? null : protectionSection(record, words, protect(record)),
      isAny("VOLUNTEER") ? null : section(t("people.consents"), consents(record, etag, words)),
      kept.childElementCount > 0 ? section(t("people.kept"), sheet(kept)) : null,
      findings && findings.length > 0
        ? section(t("people.findings"), h("p", { class: "soft" }, t("people.findings.lead")), findingList(findings, (one) => ({ where: words.place(one.path) })))
        : null,
    ].flatMap((one) => one ?? []),
  };
}

/** @param {import("brygga-types").Participant} person */
function protect(person) {
  const level = levelOf(person);
  return isAny("COORDINATOR") && [
    level === LEVELS[LEVELS.length - 1] ? null : linkButton(href(`protection/raise/participant/${person.id}`), t("protection.raise")),
    level === "NONE" ? null : linkButton(href(`protection/lower/participant/${person.id}`), t("protection.lower")),
  ];
}

/**
 * @param {string} id
 * @param {Group[]} groups
 */
async function places(id, groups) {
  const words = await wordingOf("groups");
  const rows = groups.flatMap((group) => (group.enrolments ?? [])
    .filter((enrolment) => enrolment.person === `participant:${id}`)
    .map((enrolment) => ({ group, enrolment })));
  if (rows.length === 0) {
    return empty(t("people.places.none"), t("people.places.none.text"), linkButton(href("groups"), t("people.to-groups")));
  }
  return table(t("people.places.caption"), [
    { title: t("people.group"), cell: ({ group }) => h("a", { href: href(`groups/${group.id}`) }, group.name || group.id) },
    { title: words.label("enrolments.status"), cell: ({ enrolment }) => words.word("enrolments.status", enrolment.status) },
    { title: words.label("enrolments.period"), cell: ({ enrolment }) => period(enrolment.period) },
    { title: words.label("enrolments.completed"), cell: ({ enrolment }) => date(enrolment.completed) },
  ], rows);
}

// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton, pageHead, section, sheet } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { table } from "../../parts/table.js";
import { findingCounts, findingList } from "../../parts/findings.js";
import { recordFacts, wordingOf } from "../../parts/values.js";
import { all, check, read } from "../../api/records.js";
import { period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { toneOfProgramme } from "./tones.js";

/** @typedef {import("brygga-types").Programme} Programme */
/** @typedef {import("../../parts/values.js").Wording} Wording */

const ABOUT = ["country", "responsible", "areas", "period", "aliases", "background", "purpose", "theoryOfChange", "participantFee", "sources"];
const WHOM = ["targetGroups", "method", "roles", "variants", "referralDestinations"];
const AFTER = ["outcomes", "results", "continuation", "exit"];

/**
 * A programme with its facts, its plan, its groups and what the rules say.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const { record } = await read("programmes", id);
  const coordinates = isAny("COORDINATOR");
  const [wording, about, whom, after, groups, findings] = await Promise.all([
    wordingOf("programmes"),
    recordFacts("programmes", record, ABOUT),
    recordFacts("programmes", record, WHOM),
    recordFacts("programmes", record, AFTER),
    all("groups", { programme: `programme:${id}` }),
    coordinates ? check("programmes", record) : undefined,
  ]);
  return {
    title: record.name,
    content: [
      pageHead({
        title: record.name,
        back: { href: href("programmes"), text: t("programmes.title") },
        tags: record.status ? tag(wording.word("status", record.status), toneOfProgramme(record.status)) : null,
        actions: coordinates ? linkButton(href(`programmes/${id}/edit`), t("programmes.edit")) : null,
      }),
      findings ? findingCounts(findings) : "",
      section(t("programmes.facts"), sheet(about)),
      findings && findings.length > 0
        ? section(t("programmes.findings"), h("p", { class: "soft" }, t("programmes.findings.lead")),
          findingList(findings, (one) => ({ where: wording.place(one.path) })))
        : "",
      section(t("programmes.curriculum"), curricula(record, wording)),
      section(t("programmes.groups"), await groupTable(groups)),
      whom.childElementCount > 0 ? section(t("programmes.people"), sheet(whom)) : "",
      after.childElementCount > 0 ? section(t("programmes.outcomes"), sheet(after)) : "",
    ].filter((one) => one !== "").map((one) => /** @type {Node} */ (one)),
  };
}

/**
 * @param {Programme} record
 * @param {Wording} wording
 */
function curricula(record, wording) {
  const plans = record.curricula ?? [];
  if (plans.length === 0) {
    return empty(t("programmes.curriculum.none"), t("programmes.curriculum.none.text"));
  }
  return plans.map((plan) => sheet(
    h("h3", {}, t("programmes.curriculum"), plan.version ? ` · ${t("programmes.version", { version: plan.version })}` : "",
      plan.sessionCount ? ` · ${plan.sessionCount} ${t("programmes.count.sessions")}` : ""),
    h("ol", { class: "plan" }, (plan.modules ?? []).map((module) =>
      h("li", {}, module.title || (module.topics ?? []).map((topic) => wording.word("curricula.modules.topics", topic)).join(", ")))),
    (plan.topics ?? []).length > 0
      ? h("p", { class: "tags" }, (plan.topics ?? []).map((topic) => [tag(wording.word("curricula.topics", topic)), " "]))
      : null));
}

/** @param {import("brygga-types").Group[]} groups */
async function groupTable(groups) {
  if (groups.length === 0) {
    return empty(t("programmes.groups.none"), t("programmes.groups.none.text"));
  }
  const words = await wordingOf("groups");
  return table(t("programmes.groups"), [
    { title: words.label("name"), cell: (one) => h("a", { href: href(`groups/${one.id}`) }, one.name || one.id) },
    { title: words.label("status"), cell: (one) => words.word("status", one.status) },
    { title: words.label("period"), cell: (one) => period(one.period) },
    { title: words.label("sessions"), number: true, cell: (one) => (one.sessions ?? []).length },
  ], groups);
}

// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { linkButton, more, pageHead, printButton, section, sheet } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { findingCounts } from "../../parts/findings.js";
import { few } from "../../parts/few-findings.js";
import { recordFacts, wordingOf } from "../../parts/values.js";
import { dueDays } from "../../parts/due-days.js";
import { check, read } from "../../api/records.js";
import { namesAt } from "../../api/references.js";
import { period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { eventsOf } from "./events.js";
import { partiesOf } from "./parties.js";
import { goalsOf, promisesOf } from "./promises.js";
import { isPromise, nextSteps, toneOfState } from "./states.js";

/** @typedef {import("brygga-types").Partnership} Partnership */

const ABOUT = ["country", "programmes", "areas", "parent", "background", "rationale", "problemPicture", "continuationIntent", "sources"];
const GROUND = ["governance", "basis", "assessments", "additionality", "dataSharing"];

/**
 * A partnership: who gives what, what is promised, and its time from the beginning to what comes next.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const { record } = await read("partnerships", id);
  const writes = isAny("COORDINATOR");
  const [words, names, dues, about, ground, findings] = await Promise.all([
    wordingOf("partnerships"),
    namesAt(referred(record)),
    dueDays("partnership", id),
    recordFacts("partnerships", record, ABOUT),
    recordFacts("partnerships", record, GROUND),
    writes ? check("partnerships", record) : undefined,
  ]);
  const edit = (/** @type {string} */ part) => href(`partnerships/${id}/edit`, { part });
  const law = findings && findings.length > 0
    ? section(t("partnerships.law"), h("p", { class: "soft narrow" }, t("partnerships.law.lead")),
      few(findings, (one) => ({ where: h("a", { href: href(`partnerships/${id}/edit`, { at: one.path }) }, words.place(one.path) || t("partnerships.whole")) })))
    : null;
  const [usual, ...others] = writes ? nextSteps(record.status) : [];
  const promises = isPromise(record) || (record.measures ?? []).length > 0;
  const title = record.name || id;
  return {
    title,
    content: [
      pageHead({
        title,
        lead: record.purpose,
        back: { href: href("partnerships"), text: t("partnerships.title") },
        tags: [
          record.status ? tag(words.word("status", record.status), toneOfState(record.status)) : null,
          h("span", { class: "soft" }, [words.word("form", record.form), period(record.period)].filter(Boolean).join(" · "))],
        actions: [
          writes && record.status === "ACTIVE" ? linkButton(href(`partnerships/${id}/follow-up`), t("partnerships.follow-up"), true) : null,
          usual ? stepLink(id, usual, record.status !== "ACTIVE") : null,
          writes ? linkButton(href(`partnerships/${id}/edit`), t("partnerships.edit")) : null,
          printButton()],
      }),
      findings ? findingCounts(findings) : null,
      section(t("partnerships.parties"), partiesOf(record, words, names, writes ? edit("parties") : undefined)),
      promises ? section(t("partnerships.promises"), promisesOf(record, words, names, writes), writes && isPromise(record) && (record.measures ?? []).length > 0 ? toldBack(record) : null) : null,
      section(t("partnerships.goals"), goalsOf(record, words, names, writes)),
      section(t("partnerships.timeline"), eventsOf(record, words, dues, names)),
      law,
      section(t("partnerships.about"), about.childElementCount > 0 ? sheet(about) : null,
        ground.childElementCount > 0 ? more(t("partnerships.ground"), ground) : null,
        others.length > 0 ? more(t("partnerships.other-steps"), h("div", { class: "actions" }, others.map((step) => stepLink(id, step, false)))) : null),
    ].flatMap((one) => one ?? []),
  };
}

/**
 * @param {string} id
 * @param {string} step
 * @param {boolean} first
 */
const stepLink = (id, step, first) => linkButton(href(`partnerships/${id}/step/${step}`), t(`partnerships.step.${step}.link`), first);

/** @param {Partnership} record */
function toldBack(record) {
  const told = (record.communications ?? []).some((one) => one.feedback);
  return h("div", { class: "actions" }, linkButton(href(`partnerships/${record.id}/told`), t("partnerships.told"), false),
    told ? h("p", { class: "soft" }, t("partnerships.told.once")) : h("p", { class: "soft" }, t("partnerships.told.not")));
}

/** @param {Partnership} record */
const referred = (record) => [
  ...(record.parties ?? []).map((one) => one.organisation),
  ...(record.contributions ?? []).flatMap((one) => one.by ?? []),
  ...(record.measures ?? []).flatMap((one) => [...(one.responsible ?? []), one.activity, ...(one.outcomes ?? []).map((told) => told.source)]),
  ...(record.goals ?? []).map((one) => one.area),
  ...(record.linkedActivities ?? []).map((one) => one.activity),
];

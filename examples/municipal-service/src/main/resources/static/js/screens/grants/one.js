// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { linkButton, more, pageHead, printButton, section, sheet } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { findingCounts } from "../../parts/findings.js";
import { few } from "../../parts/few-findings.js";
import { recordFacts, wordingOf } from "../../parts/values.js";
import { dueDays } from "../../parts/due-days.js";
import { check, read } from "../../api/records.js";
import { period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { costsOf, moneyOf } from "./money.js";
import { phasesOf } from "./phases.js";
import { instalmentsOf, reportsOf } from "./reports.js";
import { nextSteps, toneOfGrant } from "./states.js";

const ABOUT = ["country", "parties", "programmes", "areas", "applied", "decided", "otherIncome", "returned", "audited", "predecessor", "sources"];

/**
 * A grant: money and time side by side, its phases, what is spent, and what the funder waits for.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const { record } = await read("grants", id);
  const writes = isAny("COORDINATOR");
  const [words, dues, about, findings] = await Promise.all([
    wordingOf("grants"),
    dueDays("grant", id),
    recordFacts("grants", record, ABOUT),
    writes ? check("grants", record) : undefined,
  ]);
  const title = record.name || id;
  const [usual, ...others] = writes ? nextSteps(record.status) : [];
  const open = ["GRANTED", "IN_PROGRESS", "REPORTED"].includes(record.status ?? "");
  return {
    title,
    content: [
      pageHead({
        title,
        lead: record.project?.purpose,
        back: { href: href("grants"), text: t("grants.title") },
        tags: [
          record.status ? tag(words.word("status", record.status), toneOfGrant(record.status)) : null,
          h("span", { class: "soft" }, [words.word("scheme", record.scheme), [record.round, record.schemeYear].filter(Boolean).join(" "), period(record.period)].filter(Boolean).join(" · "))],
        actions: [
          writes && open ? linkButton(href(`grants/${id}/cost`), t("grants.cost"), true) : null,
          usual ? stepLink(id, usual, !open) : null,
          writes ? linkButton(href(`grants/${id}/edit`), t("grants.edit")) : null,
          printButton()],
      }),
      findings ? findingCounts(findings) : null,
      section(t("grants.money"), moneyOf(record)),
      section(t("grants.reports"), reportsOf(record, words, dues, writes)),
      (record.instalments ?? []).length > 0 ? section(t("grants.instalments"), instalmentsOf(record, words, writes)) : null,
      section(t("grants.phases"), phasesOf(record, words, writes)),
      section(t("grants.costs"), costsOf(record, words, writes && open)),
      findings && findings.length > 0
        ? section(t("grants.law"), h("p", { class: "soft narrow" }, t("grants.law.lead")),
          few(findings, (one) => ({ where: h("a", { href: href(`grants/${id}/edit`, { at: one.path }) }, words.place(one.path) || t("grants.whole")) })))
        : null,
      section(t("grants.about"), about.childElementCount > 0 ? sheet(about) : null,
        others.length > 0 ? more(t("grants.other-steps"), h("div", { class: "actions" }, others.map((step) => stepLink(id, step, false)))) : null),
    ].flatMap((one) => one ?? []),
  };
}

/**
 * @param {string} id
 * @param {string} step
 * @param {boolean} first
 */
const stepLink = (id, step, first) => linkButton(href(`grants/${id}/step/${step}`), t(`grants.step.${step}.link`), first);

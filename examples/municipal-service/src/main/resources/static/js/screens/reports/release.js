// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "../../parts/element.js";
import { linkButton, pageHead, printButton } from "../../parts/page.js";
import { facts, tag } from "../../parts/facts.js";
import { notice } from "../../parts/notice.js";
import { namesAt } from "../../api/references.js";
import { download } from "../../api/files.js";
import { Problem } from "../../api/problem.js";
import { isAny } from "../../app/session.js";
import { date, moment, period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { fileChoice } from "./fetching.js";
import { kindName } from "./kinds.js";
import { pageText } from "./making.js";
import { meanings } from "./meaning.js";
import { paper } from "./paper.js";
import { published } from "./releases.js";

/** @typedef {import("./releases.js").Release} Release */

/**
 * A report that is published.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [, id = ""] }) {
  const release = (await published()).find((one) => one.id === id);
  if (release === undefined) {
    throw new Problem(404, "");
  }
  const asked = { kind: release.kind, ...(release.about ? { about: release.about } : {}), ...(release.from ? { from: release.from } : {}), ...(release.to ? { to: release.to } : {}), published: true };
  const back = { href: href("reports"), text: t("reports.title") };
  const day = release.published.includes("T") ? moment(release.published) : date(release.published);
  const made = await shown(asked);
  const same = made !== undefined && (!isAny("COORDINATOR") || made.mark === release.sha256);
  if (!made || !same) {
    return { title: kindName(release.kind), content: await changedSince(release, day, back) };
  }
  meanings(made.body);
  return {
    title: made.title,
    content: [
      pageHead({ title: made.title, ...(made.subject ? { lead: made.subject } : {}), back, tags: tag(t("reports.published.on", { date: day }), "success") }),
      h("div", { class: "actions report-actions" }, printButton(), fileChoice(asked)),
      made.body,
    ],
  };
}

/** @param {import("./releases.js").Asked} asked */
async function shown(asked) {
  try {
    return paper(await pageText(asked));
  } catch (trouble) {
    // What is made today may be refused although what was published stands.
    if (trouble instanceof Problem && isAny("COORDINATOR") && [409, 422].includes(trouble.status)) return undefined;
    throw trouble;
  }
}

/**
 * For whoever works with the people a report is made of the records of today. What was published is then given as a file only.
 * @param {Release} release
 * @param {string} day
 * @param {{ href: string, text: string }} back
 */
async function changedSince(release, day, back) {
  const names = await namesAt([release.about]);
  const query = { ...(release.about ? { about: release.about } : {}), ...(release.from ? { from: release.from } : {}), ...(release.to ? { to: release.to } : {}), published: "true" };
  return [
    pageHead({ title: kindName(release.kind), back, tags: tag(t("reports.published.on", { date: day }), "success") }),
    notice("info", t("reports.changed"), t("reports.changed.text")),
    h("div", { class: "sheet" }, facts([
      [t("reports.about"), release.about ? names.get(release.about) || t("parts.hidden-record") : t("reports.everything")],
      [t("reports.time"), period({ start: release.from ?? null, end: release.to ?? null })],
      [t("reports.mark"), h("code", { class: "mark" }, release.sha256)],
    ])),
    h("div", { class: "actions" },
      linkButton(href(`reports/${release.kind}`, query), t("reports.see.today"), true),
      workButton(t("reports.get.kept"), () => download(`releases/${release.id}`, `${release.kind}.json`))),
  ];
}

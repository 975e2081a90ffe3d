// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { pageHead, printButton } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { Problem } from "../../api/problem.js";
import { date, moment } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { fileChoice } from "./fetching.js";
import { pageText } from "./making.js";
import { meanings } from "./meaning.js";
import { paper } from "./paper.js";
import { published } from "./releases.js";

/**
 * A report as it was published, whatever the records say by now.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [, id = ""] }) {
  const release = (await published()).find((one) => one.id === id);
  if (release === undefined) {
    throw new Problem(404, "");
  }
  const back = { href: href("reports"), text: t("reports.title") };
  const day = release.published.includes("T") ? moment(release.published) : date(release.published);
  const made = paper(await pageText(release));
  meanings(made.body);
  return {
    title: made.title,
    content: [
      pageHead({ title: made.title, ...(made.subject ? { lead: made.subject } : {}), back, tags: tag(t("reports.published.on", { date: day }), "success") }),
      h("div", { class: "actions report-actions" }, printButton(), fileChoice(release)),
      made.body,
    ],
  };
}

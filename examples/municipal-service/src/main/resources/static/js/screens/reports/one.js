// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { linkButton, pageHead, printButton } from "../../parts/page.js";
import { notice } from "../../parts/notice.js";
import { tag } from "../../parts/facts.js";
import { Problem } from "../../api/problem.js";
import { isAny } from "../../app/session.js";
import { date, moment, period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { fileChoice } from "./fetching.js";
import { kindName, kindOf } from "./kinds.js";
import { pageText } from "./making.js";
import { meanings } from "./meaning.js";
import { paper } from "./paper.js";
import { publishButton, whyNot } from "./publishing.js";
import { publishedAs } from "./releases.js";

/** @typedef {import("./releases.js").Asked} Asked */

/**
 * A report that is made now. Others than those who work with the people are given what is published.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [kind = ""], query }) {
  const found = kindOf(kind);
  if (found === undefined) {
    throw new Problem(404, "");
  }
  const coordinates = isAny("COORDINATOR");
  const asked = askedIn(kind, query);
  const forAll = !coordinates || asked.published === true;
  const back = { href: href("reports"), text: t("reports.title") };
  const before = await publishedAs(asked);
  try {
    const made = paper(await pageText(asked));
    meanings(made.body);
    return {
      title: made.title,
      content: [
        pageHead({ title: made.title, ...(made.subject ? { lead: made.subject } : {}), back, tags: tag(t(forAll ? "reports.for-all" : "reports.inside"), forAll ? "success" : "warning") }),
        coordinates ? about(asked, found.inside === true, before) : "",
        h("div", { class: "actions report-actions" },
          coordinates && forAll ? publishButton(asked, before) : null,
          printButton(), fileChoice(asked)),
        made.body,
      ].filter((one) => one !== "").map((one) => /** @type {Node} */ (one)),
    };
  } catch (trouble) {
    const why = trouble instanceof Problem ? whyNot(trouble) : undefined;
    if (why === undefined) {
      throw trouble;
    }
    const inside = coordinates && asked.published ? linkButton(address({ ...asked, published: false }), t("reports.see.inside")) : null;
    return {
      title: kindName(kind),
      content: [
        pageHead({ title: kindName(kind), lead: period({ start: asked.from ?? null, end: asked.to ?? null }), back }),
        why,
        h("div", { class: "actions" }, linkButton(href("reports"), t("reports.back"), true), inside),
      ],
    };
  }
}

/**
 * @param {string} kind
 * @param {URLSearchParams} query
 * @returns {Asked}
 */
function askedIn(kind, query) {
  const [about, from, to] = ["about", "from", "to"].map((key) => query.get(key) ?? "");
  return { kind, ...(about ? { about } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}), published: query.get("published") === "true" };
}

/** @param {Asked} asked */
function address({ kind, published, about, from, to }) {
  return href(`reports/${kind}`, { ...(about ? { about } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}), ...(published ? { published: "true" } : {}) });
}

/**
 * For whom the report is as it stands, and how to see it as others would.
 * @param {Asked} asked
 * @param {boolean} inside whether it stays within in any case
 * @param {import("./releases.js").Release | undefined} before
 */
function about(asked, inside, before) {
  if (inside) {
    return notice("warning", t("reports.inside.always"), t("reports.inside.always.text"));
  }
  const earlier = before ? h("p", {}, t("reports.before", { date: before.published.includes("T") ? moment(before.published) : date(before.published) }), " ",
    h("a", { href: href(`reports/published/${before.id}`) }, t("reports.before.open"))) : null;
  return asked.published
    ? notice("info", t("reports.preview"), t("reports.preview.text"), earlier, h("p", {}, h("a", { href: address({ ...asked, published: false }) }, t("reports.see.inside"))))
    : notice("warning", t("reports.inside.title"), t("reports.inside.text"), earlier,
      h("p", {}, h("a", { href: address({ ...asked, published: true }), "data-action": "preview" }, t("reports.see.for-all"))));
}

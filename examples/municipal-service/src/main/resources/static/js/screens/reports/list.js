// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, pageHead, section } from "../../parts/page.js";
import { cards } from "../../parts/table.js";
import { namesAt } from "../../api/references.js";
import { date, moment, period } from "../../texts/formats.js";
import { isAny } from "../../app/session.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { choosing } from "./choosing.js";
import { kindName, ownKinds } from "./kinds.js";
import { published } from "./releases.js";

/**
 * What is published, and for those who work with the people a way to make a report now.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const coordinates = isAny("COORDINATOR");
  const kinds = ownKinds().map(({ kind }) => kind);
  const own = (await published()).filter(({ kind }) => kinds.includes(kind));
  return {
    title: t("reports.title"),
    content: [
      pageHead({ title: t("reports.title"), lead: t(coordinates ? "reports.lead" : "reports.lead.reader") }),
      ...(coordinates ? [section(t("reports.make"), await choosing())] : []),
      section(t("reports.published"), await releases(own)),
    ],
  };
}

/** @param {import("./releases.js").Release[]} own */
async function releases(own) {
  if (own.length === 0) {
    return empty(t("reports.published.none"), t(isAny("COORDINATOR") ? "reports.published.none.text" : "reports.published.none.text.reader"));
  }
  const names = await namesAt(own.map(({ about }) => about));
  return h("div", {},
    h("p", { class: "soft" }, t("reports.published.text")),
    cards(own.map((one) => [
      h("p", { class: "soft" }, period({ start: one.from ?? null, end: one.to ?? null })),
      h("h3", {}, h("a", { href: href(`reports/published/${one.id}`), "data-release": one.id }, kindName(one.kind))),
      h("p", {}, one.about ? names.get(one.about) || t("parts.hidden-record") : t("reports.everything")),
      h("p", { class: "soft" }, t("reports.published.on", { date: one.published.includes("T") ? moment(one.published) : date(one.published) })),
    ])));
}

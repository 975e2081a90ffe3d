// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton, pageHead, printButton, section, sheet } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { table } from "../../parts/table.js";
import { recordFacts, wordingOf } from "../../parts/values.js";
import { all, read } from "../../api/records.js";
import { nameAt, namesAt } from "../../api/references.js";
import { date, period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny, today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { bars } from "./bars.js";
import { holding, spans, yearOf } from "./classes.js";

/** @typedef {import("brygga-types").Area} Area */
/** @typedef {import("brygga-types").AreaClassification} AreaClassification */
/** @typedef {import("../../parts/values.js").Wording} Wording */

const FACTS = ["kind", "parent", "country", "codes", "period", "aliases", "successors", "statistics"];

/**
 * An area: its classification over time, and what goes on there.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const { record } = await read("areas", id);
  const seesGroups = isAny("COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER");
  const [words, facts, groups, places] = await Promise.all([
    wordingOf("areas"),
    recordFacts("areas", record, FACTS),
    seesGroups ? all("groups", { area: `area:${id}` }) : undefined,
    seesGroups ? all("meeting-places", { area: `area:${id}` }).catch(() => undefined) : undefined,
  ]);
  const now = holding(record.classifications ?? [], today());
  return {
    title: record.name,
    content: [
      pageHead({
        title: record.name,
        back: { href: href("areas"), text: t("areas.title") },
        tags: now.map((one) => [tag(words.word("classifications.level", one.level), "info"), " "]),
        actions: printButton(),
      }),
      section(t("areas.classes"), ...await classes(record, words)),
      groups ? section(t("areas.groups"), await groupTable(groups)) : "",
      places ? section(t("areas.places"), await placeTable(places)) : "",
      section(t("areas.facts"), sheet(facts)),
    ].filter((one) => one !== "").map((one) => /** @type {Node} */ (one)),
  };
}

/**
 * @param {Area} area
 * @param {Wording} words
 */
async function classes(area, words) {
  const all = area.classifications ?? [];
  if (all.length === 0) {
    return [empty(t("areas.classes.none"), t("areas.classes.none.text"))];
  }
  const drawn = spans(all);
  const sources = await namesAt(all.map((one) => one.source));
  const level = (/** @type {AreaClassification} */ one) => words.word("classifications.level", one.level);
  const undated = all.filter((one) => !drawn.some(({ classification }) => classification === one));
  const order = [...drawn.map(({ classification }) => classification).reverse(), ...undated];
  return [
    drawn.length > 0
      ? h("figure", { class: "sheet" }, bars(drawn.map(({ classification, from, to }) => ({ label: level(classification), from, to })), yearOf(today())),
        h("figcaption", { class: "soft" }, t("areas.bars.text")))
      : null,
    table(t("areas.classes.caption"), [
      { title: words.label("classifications.level"), cell: (one) => level(one) },
      { title: words.label("classifications.scheme"), cell: (one) => words.word("classifications.scheme", one.scheme) },
      { title: t("areas.when"), cell: (one) => period(one.period) || (one.listRevision ? t("areas.list", { date: date(one.listRevision) }) : "") },
      { title: words.label("classifications.source"), cell: (one) => sources.get(one.source) ?? "" },
    ], order),
  ];
}

/** @param {import("brygga-types").Group[]} groups */
async function groupTable(groups) {
  if (groups.length === 0) {
    return empty(t("areas.groups.none"), t("areas.groups.none.text"), ...(isAny("COORDINATOR") ? [linkButton(href("groups/new"), t("areas.groups.start"))] : []));
  }
  const words = await wordingOf("groups");
  return table(t("areas.groups"), [
    { title: words.label("name"), cell: (one) => h("a", { href: href(`groups/${one.id}`) }, one.name || t("areas.group")) },
    { title: words.label("status"), cell: (one) => words.word("status", one.status) },
    { title: words.label("period"), cell: (one) => period(one.period) },
  ], groups);
}

/** @param {import("brygga-types").MeetingPlace[]} places */
async function placeTable(places) {
  if (places.length === 0) {
    return empty(t("areas.places.none"), t("areas.places.none.text"));
  }
  const words = await wordingOf("meeting-places");
  const hosts = new Map(await Promise.all(places.map(async (one) => /** @type {[string, string]} */ ([one.host, (await nameAt(one.host)) ?? ""]))));
  return table(t("areas.places"), [
    { title: words.label("name"), cell: (one) => one.name || words.word("kind", one.kind) },
    { title: words.label("kind"), cell: (one) => words.word("kind", one.kind) },
    { title: words.label("status"), cell: (one) => words.word("status", one.status) },
    { title: words.label("host"), cell: (one) => hosts.get(one.host) ?? "" },
  ], places);
}

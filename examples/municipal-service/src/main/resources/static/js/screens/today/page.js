// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton, pageHead, printButton, section } from "../../parts/page.js";
import { all } from "../../api/records.js";
import { get } from "../../api/client.js";
import { codesOf } from "../../api/schemas.js";
import { longDay, within } from "./days.js";
import { t } from "../../texts/texts.js";
import { isAny, session, today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { callsWaiting, sessionsBetween } from "./sessions.js";
import { dues } from "./dues.js";
import { errors, mending, subjectOf } from "./mending.js";
import { somebodies } from "./people.js";
import { placesOf } from "./places.js";

/** @typedef {import("./dues.js").Due} Due */

/** How far ahead the calendar looks, in days. */
const AHEAD = 90;

/** What the screen of groups shows better. */
const SHOWN_ABOVE = ["SESSION", "ROLL_CALL"];

/**
 * What is due and what is missing, as of today.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const seesGroups = isAny("COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER");
  const calls = isAny("COORDINATOR", "VOLUNTEER");
  const now = today();
  const mends = isAny("COORDINATOR", "VOLUNTEER", "DATA_PROTECTION_OFFICER");
  const [groups, due, codes, found] = await Promise.all([
    seesGroups ? all("groups") : [],
    get("due", { until: within(now, AHEAD) }),
    codesOf("due-kind"),
    mends ? errors() : { items: [], total: 0 },
  ]);
  /** @type {Due[]} */
  const items = due.items.filter((/** @type {Due} */ one) => !SHOWN_ABOVE.includes(one.kind));
  const words = new Map(codes.map(({ code, label }) => [code, label]));
  const people = await somebodies([...items.map((one) => one.subject), ...found.items.map(subjectOf)]);
  const place = await placesOf(people);
  const waiting = calls ? callsWaiting(groups, now) : [];
  const week = sessionsBetween(groups, now, within(now, 6), now, calls);
  const overdue = items.filter((one) => one.overdue);
  const soon = items.filter((one) => !one.overdue && one.due <= within(now, 6));
  const later = items.filter((one) => !one.overdue && one.due > within(now, 6));
  const nothing = waiting.length === 0 && found.total === 0 && overdue.length === 0 && soon.length === 0;
  const name = session().name ?? "";
  return {
    title: t("today.title"),
    content: [
      pageHead({
        title: t("today.hello", { name }),
        lead: longDay(now),
        actions: [isAny("COORDINATOR") ? linkButton(href("groups/new"), t("today.start"), true) : null, printButton()],
      }),
      nothing ? h("div", { class: "told" }, empty(t("today.calm"), t(seesGroups ? "today.calm.text" : "today.calm.plain"))) : "",
      waiting.length > 0 ? section(t("today.waiting"), h("p", { class: "soft" }, t("today.waiting.text")), h("ul", { class: "today-list" }, waiting)) : "",
      seesGroups ? section(t("today.week"), week.length > 0 ? h("ul", { class: "today-list" }, week) : empty(t("today.week.none"), t("today.week.none.text"), linkButton(href("groups"), t("today.groups")))) : "",
      found.total > 0 ? section(t("today.mending"), await mending(found, place, people)) : "",
      overdue.length > 0 ? section(t("today.overdue"), await dues(overdue, words, "overdue", people, place)) : "",
      soon.length > 0 ? section(t("today.soon"), await dues(soon, words, "soon", people, place)) : "",
      later.length > 0 ? section(t("today.later"), await dues(later, words, "later", people, place)) : "",
    ].filter((one) => one !== "").map((one) => /** @type {Node} */ (one)),
  };
}

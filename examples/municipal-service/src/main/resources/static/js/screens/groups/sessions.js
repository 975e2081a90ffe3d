// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, more } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { table } from "../../parts/table.js";
import { weekday } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { callable, cameTo, hours, takesPlace } from "./words.js";

/** @typedef {import("brygga-types").Group} Group */
/** @typedef {import("brygga-types").Session} Session */

/** How many are seen at once. */
const SHOWN = 4;

/**
 * Sessions to come and sessions that have been.
 * @param {Group} group
 * @param {import("../../parts/values.js").Wording} words
 * @param {boolean} calls whether the reader may call the roll
 */
export function sessions(group, words, calls) {
  const all = [...(group.sessions ?? [])].sort((one, other) => one.date.localeCompare(other.date));
  if (all.length === 0) {
    return empty(t("groups.sessions.none"), t("groups.sessions.none.text"));
  }
  const coming = all.filter((one) => one.date >= today() && one.status !== "HELD");
  const been = all.filter((one) => !coming.includes(one)).reverse();
  /** @type {import("../../parts/table.js").Column<Session>} */
  const day = { title: words.label("sessions.date"), cell: (one) => [weekday(one.date), hours(one) ? `, ${hours(one)}` : ""] };
  /** @type {import("../../parts/table.js").Column<Session>} */
  const about = { title: words.label("sessions.topics"), cell: (one) => (one.topics ?? []).map((topic) => words.word("sessions.topics", topic)).join(", ") };
  /** @type {import("../../parts/table.js").Column<Session>} */
  const state = { title: words.label("sessions.status"), cell: (one) => (one.status ? tag(words.word("sessions.status", one.status), tone(one)) : "") };
  /** @type {import("../../parts/table.js").Column<Session>} */
  const roll = { title: t("groups.roll.column"), cell: (one) => (calls && callable(one, today()) ? link(group, one) : "") };
  /** @type {import("../../parts/table.js").Column<Session>} */
  const came = { title: t("groups.came"), cell: (one) => attended(group, one) };
  return h("div", { class: "session-tables" },
    coming.length > 0 ? some(t("groups.sessions.coming"), [day, about, state, ...(coming.some((one) => callable(one, today())) ? [roll] : [])], coming) : null,
    been.length > 0 ? some(t("groups.sessions.been"), [day, about, state, came, ...(calls ? [roll] : [])], been) : null);
}

/**
 * A few sessions, and the others when asked for.
 * @param {string} caption
 * @param {import("../../parts/table.js").Column<Session>[]} columns
 * @param {Session[]} rows
 */
function some(caption, columns, rows) {
  const rest = rows.slice(SHOWN);
  return h("div", {}, table(caption, columns, rows.slice(0, SHOWN)),
    rest.length > 0 ? more(t("groups.sessions.more", { count: rest.length }), table(caption, columns, rest)) : null);
}

/**
 * @param {Group} group
 * @param {Session} session
 */
function link(group, session) {
  const held = session.status === "HELD";
  return h("a", { href: href(`groups/${group.id}/roll/${encodeURIComponent(session.id)}`) },
    t(held ? "groups.roll.mend" : "groups.roll"), h("span", { class: "unseen" }, `, ${weekday(session.date)}`));
}

/**
 * @param {Group} group
 * @param {Session} session
 */
function attended(group, session) {
  const counts = cameTo(group, session.id);
  if (counts.of > 0) return t("groups.of", { taken: counts.came, max: counts.of });
  return typeof session.headCount === "number" ? String(session.headCount) : "";
}

/**
 * @param {Session} session
 * @returns {import("../../parts/facts.js").Tone}
 */
function tone(session) {
  if (session.status === "HELD") return "success";
  return callable(session, today()) ? "warning" : takesPlace(session) ? "info" : "calm";
}

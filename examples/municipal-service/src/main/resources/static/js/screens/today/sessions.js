// SPDX-License-Identifier: Apache-2.0
import { h, unseen } from "../../parts/element.js";
import { linkButton } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { weekday } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";

/** @typedef {import("brygga-types").Group} Group */
/** @typedef {import("brygga-types").Session} Session */

const ELSEWHERE = ["CANCELLED", "MOVED", "REPLACED"];
const NOT_RUNNING = ["DRAFT", "CANCELLED"];

/**
 * Sessions that take place, each with its group, by day and hour.
 * @param {readonly Group[]} groups
 * @returns {{ group: Group, session: Session }[]}
 */
const taking = (groups) => groups
  .filter((group) => !NOT_RUNNING.includes(group.status ?? ""))
  .flatMap((group) => (group.sessions ?? []).filter((one) => !ELSEWHERE.includes(one.status ?? "")).map((session) => ({ group, session })))
  .sort((one, other) => (one.session.date + (one.session.start ?? "")).localeCompare(other.session.date + (other.session.start ?? "")));

/**
 * Sessions that have been and whose roll nobody has called.
 * @param {readonly Group[]} groups
 * @param {string} now
 */
export const callsWaiting = (groups, now) =>
  taking(groups).filter(({ session }) => session.date < now && session.status !== "HELD").map((one) => line(one, now, true));

/**
 * Sessions from a day to another.
 * @param {readonly Group[]} groups
 * @param {string} from
 * @param {string} to
 * @param {string} now
 * @param {boolean} calls whether the reader may call the roll
 */
export const sessionsBetween = (groups, from, to, now, calls) =>
  taking(groups).filter(({ session }) => session.date >= from && session.date <= to).map((one) => line(one, now, calls));

/**
 * @param {{ group: Group, session: Session }} one
 * @param {string} now
 * @param {boolean} calls
 */
function line({ group, session }, now, calls) {
  const hours = [session.start, session.end].filter(Boolean).map((one) => (one ?? "").slice(0, 5)).join("–");
  const held = session.status === "HELD";
  const when = session.date === now ? t("today.now") : weekday(session.date);
  return h("li", { class: "sheet today-line" },
    h("div", {},
      h("p", { class: "today-when" }, [when, hours].filter(Boolean).join(", "), " ", held ? tag(t("today.called"), "success") : null),
      h("h3", {}, h("a", { href: href(`groups/${group.id}`) }, group.name || t("today.group"))),
      session.place || group.venue ? h("p", { class: "soft" }, session.place || group.venue) : null),
    calls && session.date <= now && !held
      ? h("p", {}, callLink(group, session))
      : null);
}

/**
 * @param {Group} group
 * @param {Session} session
 */
function callLink(group, session) {
  const link = linkButton(href(`groups/${group.id}/roll/${encodeURIComponent(session.id)}`), t("today.call"), true);
  link.append(unseen(`, ${group.name ?? ""}, ${weekday(session.date)}`));
  return link;
}

// SPDX-License-Identifier: Apache-2.0
import { time } from "./days.js";

/** @typedef {import("brygga-types").Group} Group */
/** @typedef {import("brygga-types").Session} Session */
/** @typedef {import("../../parts/facts.js").Tone} Tone */

/** @type {Record<string, Tone>} */
const GROUPS = { ACTIVE: "success", PLANNED: "info", PAUSED: "warning", CANCELLED: "warning" };

/**
 * How the status of a group looks.
 * @param {string} status
 */
export const toneOfGroup = (status) => GROUPS[status] ?? "calm";

/** @type {Record<string, Tone>} */
const PLACES = { STARTED: "success", COMPLETED: "success", ADMITTED: "info", APPLIED: "warning", WAITING: "warning" };

/**
 * How the status of an enrolment looks.
 * @param {string} status
 */
export const toneOfPlace = (status) => PLACES[status] ?? "calm";

/** Whoever has one of these has a seat, or had one to the end. */
export const SEATED = ["ADMITTED", "STARTED", "COMPLETED"];

const ELSEWHERE = ["CANCELLED", "MOVED", "REPLACED"];
const NOT_YET_IN = ["APPLIED", "WAITING", "DECLINED", "WITHDRAWN", "NEVER_CAME"];

/**
 * Whether a session takes place, or took place.
 * @param {Session} session
 */
export const takesPlace = (session) => !ELSEWHERE.includes(session.status ?? "");

/**
 * Whether the roll of a session can be called: it takes place, and its day has come.
 * @param {Session} session
 * @param {string} today
 */
export const callable = (session, today) => takesPlace(session) && session.date <= today;

/**
 * From when to when a session is.
 * @param {Session} session
 */
export const hours = (session) => [time(session.start), time(session.end)].filter(Boolean).join("–");

/**
 * Those who are expected at a session, in the order of their enrolment.
 * @param {Group} group
 * @param {Session} session
 */
export function expected(group, session) {
  const day = session.date;
  const own = (group.enrolments ?? []).filter(({ status, period, completed }) =>
    !NOT_YET_IN.includes(status ?? "")
    && (!period?.start || period.start.replaceAll("?", "") <= day)
    && (!period?.end || period.end >= day.slice(0, period.end.length))
    && (!completed || completed >= day));
  return [...new Set(own.map((one) => one.person))];
}

/**
 * How many came to a session, of how many whose roll was called.
 * @param {Group} group
 * @param {string} session
 */
export function cameTo(group, session) {
  const marks = (group.attendance ?? []).filter((one) => one.session === session);
  return { came: marks.filter((one) => one.mark === "PRESENT" || one.mark === "LATE").length, of: marks.length };
}

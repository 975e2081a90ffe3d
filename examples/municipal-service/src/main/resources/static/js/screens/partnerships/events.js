// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { tag, timeline } from "../../parts/facts.js";
import { empty } from "../../parts/page.js";
import { date, period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { toneOfState } from "./states.js";

/** @typedef {import("brygga-types").Partnership} Partnership */
/** @typedef {import("../../parts/values.js").Wording} Wording */
/** @typedef {import("../../parts/element.js").Child} Child */
/** @typedef {{ at: string, when?: string, title: Child, text?: Child, tone?: import("../../parts/facts.js").Tone, more?: Child }} Event */

/**
 * What has happened with a partnership and what is to come, with today between them.
 * @param {Partnership} record
 * @param {Wording} words
 * @param {import("../../parts/due-days.js").DueDay[]} dues
 * @param {Map<string, string>} names
 */
export function eventsOf(record, words, dues, names) {
  const now = today();
  /** @type {Event[]} */
  const events = [...beginning(record, words), ...promised(record, words), ...followed(record, words), ...around(record, names)];
  /** @type {Event[]} */
  const waiting = dues.map(({ due, label, overdue }) => ({
    at: due, title: label, tone: overdue ? "warning" : "info", more: overdue ? tag(t("partnerships.overdue.short"), "warning") : null,
  }));
  const all = [...events, ...waiting].sort(byDay);
  const past = all.filter(({ at }) => at <= now);
  const later = all.filter(({ at }) => at > now);
  const mark = { when: date(now), title: t("partnerships.today"), tone: /** @type {const} */ ("info") };
  const shown = (/** @type {Event} */ { at, when, ...rest }) => ({ when: when ?? date(at), ...rest });
  if (all.length === 0) {
    return empty(t("partnerships.timeline.none"), t("partnerships.timeline.none.text"));
  }
  return timeline([...past.map(shown), mark, ...later.map(shown)]);
}

/**
 * @param {Event} one
 * @param {Event} other
 */
const byDay = (one, other) => one.at.localeCompare(other.at);

/**
 * An event on a day, if the day is known.
 * @param {string | null | undefined} day
 * @param {Omit<Event, "at">} event
 * @returns {Event[]}
 */
const on = (day, event) => (day ? [{ at: day.replaceAll("?", ""), ...(day.includes("?") ? { when: date(day) } : {}), ...event }] : []);

/**
 * @param {Partnership} record
 * @param {Wording} words
 * @returns {Event[]}
 */
function beginning(record, words) {
  const before = record.predecessor;
  const decisions = record.basis?.politicalBasis ?? [];
  return [
    ...on(before?.period?.start, { when: period(before?.period), title: words.label("predecessor"), text: before?.description ?? "" }),
    ...decisions.flatMap((one) => on(one.date, { title: words.label("basis.politicalBasis"), text: one.title ?? "" })),
    ...on(record.problemPicture?.date, { title: words.label("problemPicture"), text: record.problemPicture?.text ?? "" }),
    ...on(record.period?.start, { title: t("partnerships.begins"), tone: "success" }),
    ...(record.assessments ?? []).flatMap((one) => on(one.date, {
      title: words.word("assessments.kind", one.kind), text: words.word("assessments.result", one.result) }))
  ];
}

/**
 * @param {Partnership} record
 * @param {Wording} words
 * @returns {Event[]}
 */
function promised(record, words) {
  const outcomes = (record.measures ?? []).flatMap((measure) => (measure.outcomes ?? []).flatMap((one) => on(one.date, {
    title: [t("partnerships.outcome.told"), " ", tag(words.word("measures.outcomes.status", one.status), toneOfState(one.status))],
    text: one.text || measure.text,
    tone: toneOfState(one.status),
  })));
  const goals = (record.goals ?? []).flatMap((goal) => on(goal.statusDate, {
    title: [words.label("goals"), " ", tag(words.word("goals.status", goal.status), toneOfState(goal.status))],
    text: goal.text || words.word("goals.code", goal.code),
    tone: toneOfState(goal.status),
  }));
  const told = (record.communications ?? []).flatMap((one) => on(one.date, {
    title: one.feedback ? t("partnerships.told.done") : words.label("communications"),
    text: one.text || words.word("communications.channel", one.channel),
    tone: one.feedback ? "success" : "calm",
  }));
  return [...outcomes, ...goals, ...told];
}

/**
 * @param {Partnership} record
 * @param {Wording} words
 * @returns {Event[]}
 */
function followed(record, words) {
  const held = record.governance?.followUps ?? [];
  const last = record.governance?.lastFollowUp;
  return [
    ...held.flatMap((one) => on(one.date, { title: t("partnerships.followed"), text: one.conclusion ?? "", tone: "success" })),
    ...(last && !held.some((one) => one.date === last) ? on(last, { title: t("partnerships.followed"), tone: "success" }) : []),
    ...(record.amendments ?? []).flatMap((one) => on(one.date, {
      title: t("partnerships.amended"),
      text: one.summary || (one.changed ?? []).map((key) => words.label(key)).join(", "),
    })),
    ...on(record.closing?.date, {
      title: t("partnerships.closed"), text: [words.word("closing.reason", record.closing?.reason), record.closing?.note ?? ""].filter(Boolean).join(". "),
    }),
  ];
}

/**
 * @param {Partnership} record
 * @param {Map<string, string>} names
 * @returns {Event[]}
 */
const around = (record, names) => (record.linkedActivities ?? []).flatMap((one) => on(one.period?.start, {
  when: period(one.period), title: one.name || names.get(one.activity ?? "") || t("partnerships.activity"), text: h("span", { class: "soft" }, t("partnerships.activity.text")),
}));

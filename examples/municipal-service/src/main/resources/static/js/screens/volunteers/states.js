// SPDX-License-Identifier: Apache-2.0
import { date } from "../../texts/formats.js";
import { tag } from "../../parts/facts.js";
import { t } from "../../texts/texts.js";

/** @typedef {import("brygga-types").Volunteer} Volunteer */

/** @type {Record<string, import("../../parts/facts.js").Tone>} */
const TONES = { ACTIVE: "success", CERTIFIED: "info", IN_TRAINING: "info", CANDIDATE: "info", PAUSED: "warning" };

/**
 * How a status looks.
 * @param {string} status
 */
export const toneOfVolunteer = (status) => TONES[status] ?? "calm";

/**
 * The steps that lead on from a status, the usual one first.
 * @type {Record<string, readonly string[]>}
 */
export const STEPS = {
  CANDIDATE: ["train", "exempt", "end"],
  IN_TRAINING: ["certify", "end"],
  CERTIFIED: ["activate", "end"],
  ACTIVE: ["pause", "end"],
  PAUSED: ["activate", "end"],
};

/**
 * The day of the newest check of her record; checks of a task that has ended do not count.
 * @param {Volunteer} volunteer
 */
export function newestCheck(volunteer) {
  return (volunteer.recordChecks ?? []).filter((one) => !one.taskEnded).map((one) => one.shown).sort().at(-1);
}

/**
 * What is to be said of her record check in a list.
 * @param {Volunteer} volunteer
 */
export function checkCell(volunteer) {
  const shown = newestCheck(volunteer);
  if (shown) return t("volunteers.check.shown", { date: date(shown) });
  return volunteer.childContact ? tag(t("volunteers.check.missing"), "warning") : volunteer.childContact === false ? t("volunteers.check.unneeded") : "";
}

/**
 * The last day of her newest certificate, if it has one.
 * @param {Volunteer} volunteer
 */
export const certifiedUntil = (volunteer) =>
  (volunteer.trainings ?? []).map((one) => one.validUntil ?? "").filter(Boolean).sort().at(-1);

/**
 * The day by which the next talk should be held; nothing where no rhythm is agreed.
 * @param {Volunteer} volunteer
 */
export function nextTalk(volunteer) {
  const { everyWeeks, held } = volunteer.supervision ?? {};
  const last = [...(held ?? [])].sort().at(-1);
  if (!everyWeeks || !last) return undefined;
  return new Date(Date.parse(last) + everyWeeks * 7 * 86_400_000).toISOString().slice(0, 10);
}

// SPDX-License-Identifier: Apache-2.0
import { h } from "./element.js";
import { section, sheet } from "./page.js";
import { facts, tag } from "./facts.js";
import { date } from "../texts/formats.js";
import { t, learn } from "../texts/texts.js";

/** From the weakest to the strongest. */
export const LEVELS = /** @type {const} */ (["NONE", "ADDRESS", "LOCATION", "IDENTITY"]);

/** @typedef {typeof LEVELS[number]} Level */
/** @typedef {import("brygga-types").Participant | import("brygga-types").Volunteer} Person */
/** @typedef {import("./element.js").Child} Child */

/** Fetches the texts of this part; a page that uses it waits for them. */
export const learnProtection = () => learn("protection");

/**
 * How well somebody is hidden; a mark without a level counts as the second strongest.
 * @param {Person} person
 * @returns {Level}
 */
export const levelOf = (person) => (person.protection ? person.protection.level ?? "LOCATION" : "NONE");

/**
 * Whether somebody of this level is found only with a clearance.
 * @param {Level} level
 */
export const hides = (level) => LEVELS.indexOf(level) >= LEVELS.indexOf("LOCATION");

/**
 * A word about the protection of somebody; nothing where there is none.
 * @param {Person} person
 * @param {import("./values.js").Wording} words
 */
export function levelTag(person, words) {
  const level = levelOf(person);
  return level === "NONE" ? null : tag(words.word("protection.level", level), hides(level) ? "error" : "warning");
}

/**
 * How somebody is protected and what that means, with what may be done about it.
 * @param {Person} person
 * @param {import("./values.js").Wording} words
 * @param {Child} actions
 */
export function protectionSection(person, words, actions) {
  const level = levelOf(person);
  const { until, source, lowered } = person.protection ?? {};
  return section(t("protection.hers"), sheet(
    h("div", { class: "fields" }, h("p", {}, h("b", {}, words.word("protection.level", level)), ". ", t(`protection.level.${level}`)),
    source || until || lowered ? facts([
      [words.label("protection.source"), words.word("protection.source", source)],
      [t("protection.until"), date(until)],
      [t("protection.lowered.on"), date(lowered?.date)],
    ]) : null),
    actions ? h("div", { class: "actions" }, actions) : null));
}

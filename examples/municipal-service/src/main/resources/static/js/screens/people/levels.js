// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { tag } from "../../parts/facts.js";
import { t, learn } from "../../texts/texts.js";

/** From the weakest to the strongest. */
export const LEVELS = /** @type {const} */ (["NONE", "ADDRESS", "LOCATION", "IDENTITY"]);

/** @typedef {typeof LEVELS[number]} Level */
/** @typedef {import("brygga-types").Participant | import("brygga-types").Volunteer} Person */

/** The texts about protection, wherever somebody is shown. */
export const learnProtection = () => learn("people");

/**
 * How well somebody is hidden; a mark without a level counts as the second strongest.
 * @param {Person} person
 * @returns {Level}
 */
export const levelOf = (person) => (person.protection ? person.protection.level ?? "LOCATION" : "NONE");

/** @param {Level} level */
export const hides = (level) => LEVELS.indexOf(level) >= LEVELS.indexOf("LOCATION");

/**
 * A word about the protection of somebody; nothing where there is none.
 * @param {Person} person
 * @param {import("../../parts/values.js").Wording} words
 */
export function levelTag(person, words) {
  const level = levelOf(person);
  return level === "NONE" ? null : tag(words.word("protection.level", level), hides(level) ? "error" : "warning");
}

/**
 * A choice between levels, each with what it means.
 * @param {readonly Level[]} levels
 * @param {import("../../parts/values.js").Wording} words
 */
export function levelChoice(levels, words) {
  const name = uniqueId("level");
  const boxes = levels.map((level) => {
    const box = h("input", { type: "radio", name, value: level, id: uniqueId("level") });
    const line = h("div", { class: "choice" }, box,
      h("label", { for: box.id }, h("b", {}, words.word("protection.level", level)), h("br"), t(`people.level.${level}`)));
    return { box, line };
  });
  const first = boxes[0]?.box;
  if (first) first.checked = true;
  const element = h("fieldset", { class: "field words" }, h("legend", {}, t("people.level.choose")), h("div", { class: "fields" }, boxes.map(({ line }) => line)));
  return { element, read: () => /** @type {Level} */ (boxes.find(({ box }) => box.checked)?.box.value ?? levels[0]) };
}

/** A key for somebody new that says nothing about her: drawn, and never used before. */
export function drawnKey() {
  const drawn = crypto.getRandomValues(new Uint8Array(16));
  drawn[6] = ((drawn[6] ?? 0) & 0x0f) | 0x40;
  drawn[8] = ((drawn[8] ?? 0) & 0x3f) | 0x80;
  return [...drawn].map((one) => one.toString(16).padStart(2, "0")).join("");
}

/**
 * A key or a code that somebody writes down, with a button that copies it.
 * @param {string} label
 * @param {string} value
 */
export function toKeep(label, value) {
  const id = uniqueId("keep");
  const field = h("input", { type: "text", readonly: true, id, value, "data-keep": true });
  return h("div", { class: "field" }, h("label", { for: id }, label), field,
    h("div", {}, h("button", { type: "button", onclick: async () => {
      field.select();
      await navigator.clipboard?.writeText(value).catch(() => undefined);
    } }, t("people.copy"))));
}

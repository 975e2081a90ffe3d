// SPDX-License-Identifier: Apache-2.0
import { h, button, uniqueId } from "../../parts/element.js";
import { t } from "../../texts/texts.js";
import { say } from "../../parts/status.js";

/** @typedef {import("../../parts/protection.js").Level} Level */

/**
 * A choice between levels, each with what it means.
 * @param {readonly Level[]} levels
 * @param {import("../../parts/values.js").Wording} words
 */
export function levelChoice(levels, words) {
  const name = uniqueId("level");
  // What an unknown mark counts as is the usual choice; else the one that shows least.
  const first = levels.includes("LOCATION") ? "LOCATION" : levels[levels.length - 1];
  const boxes = levels.map((level) => {
    const box = h("input", { type: "radio", name, value: level, id: uniqueId("level"), checked: level === first });
    const line = h("div", { class: "choice" }, box,
      h("label", { for: box.id }, h("b", {}, words.word("protection.level", level)), h("br"), t(`protection.level.${level}`)));
    return { box, line };
  });
  const element = h("fieldset", { class: "field words" }, h("legend", {}, t("protection.choose")), h("div", { class: "fields" }, boxes.map(({ line }) => line)));
  return { element, read: () => /** @type {Level} */ (boxes.find(({ box }) => box.checked)?.box.value ?? first) };
}

/**
 * A key or a code that somebody writes down, with a button that copies it.
 * @param {string} label
 * @param {string} value
 */
export function toKeep(label, value) {
  const id = uniqueId("keep");
  const field = h("input", { type: "text", readonly: true, id, value, "data-keep": true });
  const copy = async () => {
    field.select();
    await navigator.clipboard?.writeText(value);
    say(t("protection.copied"));
  };
  return h("div", { class: "field" }, h("label", { for: id }, label), field, h("div", {}, button(t("protection.copy"), () => copy().catch(() => field.focus()))));
}

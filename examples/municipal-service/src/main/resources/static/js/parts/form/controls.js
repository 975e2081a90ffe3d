// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../element.js";
import { single, slot } from "./field.js";
import { t } from "../../texts/texts.js";
import { named } from "../../texts/formats.js";

/** @typedef {import("./field.js").Field} Field */
/** @typedef {import("../../api/schemas.js").Shape} Shape */

const LONG = 300;

/**
 * A field for text; a longer one where the library allows a longer one.
 * @param {Shape} shape
 * @param {unknown} value
 * @returns {Field}
 */
export function textField(shape, value) {
  const { maxLength = 0 } = shape.schema;
  const control = maxLength >= LONG ? h("textarea", { rows: 4, autocomplete: "off" }) : h("input", { type: "text", autocomplete: "off" });
  control.value = typeof value === "string" ? value : "";
  return single(shape, control, () => control.value.trim() || undefined);
}

/**
 * A field for a number; what is no number is sent as it is, so that the service says so.
 * @param {Shape} shape
 * @param {unknown} value
 * @returns {Field}
 */
export function numberField(shape, value) {
  const whole = [shape.schema.type].flat().includes("integer");
  const control = h("input", { type: "text", inputmode: whole ? "numeric" : "decimal", autocomplete: "off", class: "short" });
  control.value = typeof value === "number" ? String(value) : "";
  return single(shape, control, () => {
    const text = control.value.trim().replace(",", ".");
    return text === "" ? undefined : Number.isFinite(Number(text)) ? Number(text) : text;
  });
}

/**
 * A field for a day, a printed date or a time of day.
 * @param {Shape} shape
 * @param {unknown} value
 * @returns {Field}
 */
export function dateField(shape, value) {
  const type = shape.is === "date" ? "date" : shape.is === "time" ? "time" : "text";
  const control = h("input", { type, class: "short", autocomplete: "off" });
  control.value = typeof value === "string" ? value : "";
  const hint = shape.is === "partial-date" ? t("parts.form.partial-date") : undefined;
  return single(shape, control, () => control.value.trim() || undefined, hint);
}

/**
 * A choice of yes, no, and not stated.
 * @param {Shape} shape
 * @param {unknown} value
 * @returns {Field}
 */
export function truthField(shape, value) {
  const control = select([["true", t("parts.yes")], ["false", t("parts.no")]], value === true ? "true" : value === false ? "false" : "");
  return single(shape, control, () => (control.value === "" ? undefined : control.value === "true"));
}

/**
 * A choice of one word of a list.
 * @param {Shape} shape
 * @param {unknown} value
 * @returns {Field}
 */
export function wordField(shape, value) {
  const control = select(labelled(shape), typeof value === "string" ? value : "");
  return single(shape, control, () => control.value || undefined);
}

/**
 * A choice of several words of a list.
 * @param {Shape} shape of the list
 * @param {Shape} element of its elements
 * @param {unknown} value
 * @returns {Field}
 */
export function wordsField(shape, element, value) {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const words = labelled(element);
  const unknown = chosen.filter((one) => !words.some(([code]) => code === one));
  const boxes = [...words, ...unknown.map((one) => /** @type {[string, string]} */ ([one, one]))].map(([code, label]) => {
    const box = h("input", { type: "checkbox", value: code, id: uniqueId("word") });
    box.checked = chosen.includes(code);
    return { box, line: h("div", { class: "choice" }, box, h("label", { for: box.id }, label)) };
  });
  const place = slot();
  const target = h("fieldset", { class: "field words", tabindex: -1 }, h("legend", {}, shape.title), h("div", { class: "choices" }, boxes.map(({ line }) => line)), place);
  return {
    element: target,
    read: () => {
      const found = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
      return found.length > 0 ? found : undefined;
    },
    at: () => ({ slot: place, target: boxes[0]?.box ?? target, label: shape.title }),
  };
}

/**
 * @param {Shape} shape
 * @returns {[string, string][]}
 */
function labelled(shape) {
  const countries = shape.schema.enum !== undefined && shape.words.every(([code]) => /^[A-Z]{2}$/.test(code));
  return countries
    ? shape.words.map(([code]) => /** @type {[string, string]} */ ([code, named("region", code)])).sort((one, other) => one[1].localeCompare(other[1]))
    : shape.words;
}

/**
 * A list to choose one from, with nothing chosen as its first line.
 * @param {[string, string][]} options
 * @param {string} value
 */
export function select(options, value) {
  const known = options.some(([code]) => code === value) || value === "" ? options : [...options, /** @type {[string, string]} */ ([value, value])];
  const made = h("select", {}, h("option", { value: "" }, t("parts.form.nothing")), known.map(([code, label]) => h("option", { value: code }, label)));
  made.value = value;
  return made;
}


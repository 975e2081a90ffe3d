// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../element.js";
import { findingLine } from "../findings.js";
import { t } from "../../texts/texts.js";

/** @typedef {import("brygga-types").Finding} Finding */
/** @typedef {import("../../api/schemas.js").Shape} Shape */
/** @typedef {import("../../api/schemas.js").Schema} Schema */

/**
 * Where a finding is shown: it goes into the slot, and a link to it goes to the target.
 * @typedef {{ slot: HTMLElement, target: HTMLElement, label: string }} Place
 */

/**
 * A part of a form: what is drawn, what has been filled in (nothing is left out), and the place of a path below it.
 * @typedef {{ element: HTMLElement, read: () => unknown, at: (path: readonly string[]) => Place }} Field
 */

/**
 * What every part of a form knows: the schema, which types of records may stand where, and which references were loaded.
 * @typedef {{ root: Schema, refs: Record<string, readonly string[]> }} Around
 */

/** An empty place for findings. */
export const slot = () => h("ul", { class: "field-findings", id: uniqueId("findings") });

/**
 * The name of a field, and whether it has to be filled in.
 * @param {Shape} shape
 * @param {Record<string, unknown>} attributes
 */
export const labelOf = (shape, attributes) =>
  h("label", attributes, shape.title, shape.required ? null : h("span", { class: "optional" }, " " + t("parts.form.optional")));

/**
 * A field with one control.
 * @param {Shape} shape
 * @param {HTMLElement} control
 * @param {() => unknown} read
 * @param {string} [hint]
 * @returns {Field}
 */
export function single(shape, control, read, hint) {
  const id = uniqueId("field");
  const place = slot();
  control.id = id;
  if (shape.required) control.setAttribute("aria-required", "true");
  const help = hint ? h("p", { class: "hint", id: id + "-hint" }, hint) : null;
  control.setAttribute("aria-describedby", [help?.id, place.id].filter(Boolean).join(" "));
  const element = h("div", { class: "field" }, labelOf(shape, { for: id }), help, control, place);
  return { element, read, at: () => ({ slot: place, target: control, label: shape.title }) };
}

/**
 * Shows a finding at its place.
 * @param {Place} place
 * @param {Finding} finding
 */
export function put({ slot, target }, finding) {
  slot.append(findingLine(finding));
  if (finding.severity === "ERROR") target.setAttribute("aria-invalid", "true");
}

/**
 * Takes away what was shown before.
 * @param {HTMLElement} form
 */
export function clear(form) {
  form.querySelectorAll(".field-findings").forEach((one) => one.replaceChildren());
  form.querySelectorAll("[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
}

// SPDX-License-Identifier: Apache-2.0
import { h } from "../element.js";
import { notice } from "../notice.js";
import { findingCard, sorted, severityTag } from "../findings.js";
import { put } from "./field.js";
import { t } from "../../texts/texts.js";

/** @typedef {import("brygga-types").Finding} Finding */
/** @typedef {import("./field.js").Place} Place */

/**
 * The steps of a JSON Pointer.
 * @param {string} pointer
 */
export const stepsOf = (pointer) =>
  pointer.split("/").slice(1).map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"));

/**
 * Shows findings at their fields, and above the form with links to them.
 * @param {readonly Finding[]} findings
 * @param {(path: string[]) => Place | { label: string }} find the place of a path
 */
export function summary(findings, find) {
  const errors = findings.filter((one) => one.severity === "ERROR").length;
  const kind = errors > 0 ? "error" : findings.length > 0 ? "warning" : "success";
  const title = errors > 0
    ? t("parts.form.errors", { count: errors })
    : findings.length > 0 ? t("parts.form.warnings", { count: findings.length }) : t("parts.form.clean");
  const box = notice(kind, title, h("ul", { class: "summary" }, sorted(findings).map((one) => line(one, find))));
  box.setAttribute("tabindex", "-1");
  box.setAttribute("role", errors > 0 ? "alert" : "status");
  return box;
}

/**
 * @param {Finding} finding
 * @param {(path: string[]) => Place | { label: string }} find
 */
function line(finding, find) {
  const place = find(stepsOf(finding.path || finding.pointer));
  if (!("slot" in place)) {
    // Of the record as a whole, or of something that this form does not show.
    return h("li", {}, findingCard(finding, { level: "h4", ...(place.label ? { where: place.label } : {}) }));
  }
  put(place, finding);
  const link = h("a", { href: "#" + place.target.id, onclick: (/** @type {Event} */ event) => {
    event.preventDefault();
    place.target.focus();
    place.target.scrollIntoView({ block: "center" });
  } }, place.label || t("parts.finding.where"));
  return h("li", {}, severityTag(finding.severity), " ", link, ": ", finding.text || finding.title);
}

/**
 * Says that somebody else was there first, and what to do.
 * @param {number} status 412 changed meanwhile, 409 exists already
 */
export function conflict(status) {
  const box = notice("warning", t(`parts.form.${status}`), t(`parts.form.${status}.text`));
  box.setAttribute("tabindex", "-1");
  box.setAttribute("role", "alert");
  return box;
}

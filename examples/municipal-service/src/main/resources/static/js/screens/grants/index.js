// SPDX-License-Identifier: Apache-2.0

export const name = "grants";
export const path = "grants";
export const roles = ["COORDINATOR", "FUNDER"];
export const styles = ["pages.css", "agreements.css"];

/**
 * #/grants, /new, /{id}, and for one: /edit, /step/{step}, /cost, /report/{number}, /instalment/{number}
 * @param {string[]} parts
 */
export function load([id, what, which]) {
  if (id === undefined) return import("./list.js");
  if (id === "new" || what === "edit") return import("./edit.js");
  if (what === "step") return import("./step.js");
  if (what === "cost") return import("./cost.js");
  if ((what === "report" || what === "instalment") && which !== undefined) return import("./received.js");
  return what === undefined ? import("./one.js") : undefined;
}

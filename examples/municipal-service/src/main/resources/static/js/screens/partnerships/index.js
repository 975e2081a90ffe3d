// SPDX-License-Identifier: Apache-2.0

export const name = "partnerships";
export const path = "partnerships";
export const roles = ["COORDINATOR", "MUNICIPAL_READER", "DATA_PROTECTION_OFFICER"];
export const styles = ["pages.css", "agreements.css"];

/**
 * #/partnerships, /new, /{id}, and for one: /edit, /step/{step}, /follow-up, /outcome/{number of the promise}, /told
 * @param {string[]} parts
 */
export function load([id, what, which]) {
  if (id === undefined) return import("./list.js");
  if (id === "new" || what === "edit") return import("./edit.js");
  if (what === "step") return import("./step.js");
  if (what === "follow-up") return import("./follow-up.js");
  if (what === "outcome" && which !== undefined) return import("./outcome.js");
  if (what === "told") return import("./told.js");
  return what === undefined ? import("./one.js") : undefined;
}

// SPDX-License-Identifier: Apache-2.0

export const name = "volunteers";
export const path = "volunteers";
export const roles = ["COORDINATOR", "VOLUNTEER", "DATA_PROTECTION_OFFICER"];

/**
 * #/volunteers, #/volunteers/new, #/volunteers/{id}, #/volunteers/{id}/edit, #/volunteers/{id}/protect, #/volunteers/{id}/lower
 * @param {string[]} parts
 */
export function load([id, what]) {
  if (id === undefined) return import("./list.js");
  if (id === "new" || what === "edit") return import("./edit.js");
  if (what === "protect") return import("./protect.js");
  if (what === "lower") return import("./lower.js");
  return what === undefined ? import("./one.js") : undefined;
}

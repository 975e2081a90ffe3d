// SPDX-License-Identifier: Apache-2.0

export const name = "volunteers";
export const path = "volunteers";
export const roles = ["COORDINATOR", "VOLUNTEER", "DATA_PROTECTION_OFFICER"];

/**
 * #/volunteers, #/volunteers/new, #/volunteers/{id}, #/volunteers/{id}/edit
 * @param {string[]} parts
 */
export function load([id, what]) {
  if (id === undefined) return import("./list.js");
  if (id === "new" || what === "edit") return import("./edit.js");
  return what === undefined ? import("./one.js") : undefined;
}

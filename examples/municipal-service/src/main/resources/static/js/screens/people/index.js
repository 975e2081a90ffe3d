// SPDX-License-Identifier: Apache-2.0

export const name = "people";
export const path = "people";
export const roles = ["COORDINATOR", "VOLUNTEER", "DATA_PROTECTION_OFFICER"];

/**
 * #/people, #/people/new, #/people/{id}, #/people/{id}/edit, #/people/{id}/consent
 * @param {string[]} parts
 */
export function load([id, what]) {
  if (id === undefined) return import("./list.js");
  if (id === "new" || what === "edit") return import("./edit.js");
  if (what === "consent") return import("./consent.js");
  return what === undefined ? import("./one.js") : undefined;
}

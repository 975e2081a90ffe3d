// SPDX-License-Identifier: Apache-2.0

export const name = "programmes";
export const path = "programmes";
export const roles = ["COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER", "FUNDER", "DATA_PROTECTION_OFFICER"];

/**
 * #/programmes, #/programmes/new, #/programmes/{id}, #/programmes/{id}/edit
 * @param {string[]} parts
 */
export function load([id, what]) {
  if (id === undefined) return import("./list.js");
  if (id === "new" || what === "edit") return import("./edit.js");
  return what === undefined ? import("./one.js") : undefined;
}

// SPDX-License-Identifier: Apache-2.0

export const name = "areas";
export const path = "areas";
export const roles = ["COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER", "FUNDER", "DATA_PROTECTION_OFFICER"];
export const styles = ["areas.css"];

/**
 * #/areas, #/areas/{id}
 * @param {string[]} parts
 */
export function load([id, what]) {
  if (id === undefined) return import("./list.js");
  return what === undefined ? import("./one.js") : undefined;
}

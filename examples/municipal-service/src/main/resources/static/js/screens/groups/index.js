// SPDX-License-Identifier: Apache-2.0

export const name = "groups";
export const path = "groups";
export const roles = ["COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER"];

/**
 * #/groups
 * @param {string[]} parts
 */
export function load([id]) {
  return id === undefined ? import("./list.js") : undefined;
}

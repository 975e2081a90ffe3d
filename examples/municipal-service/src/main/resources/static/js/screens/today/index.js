// SPDX-License-Identifier: Apache-2.0

export const name = "today";
export const path = "today";
export const roles = ["COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER", "FUNDER", "DATA_PROTECTION_OFFICER"];
export const styles = ["today.css"];

/**
 * #/today
 * @param {string[]} parts
 */
export function load([id]) {
  return id === undefined ? import("./page.js") : undefined;
}

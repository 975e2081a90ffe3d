// SPDX-License-Identifier: Apache-2.0

export const name = "rules";
export const path = "rules";
export const roles = ["COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER", "FUNDER", "NATIONAL_READER", "DATA_PROTECTION_OFFICER"];

/**
 * #/rules, #/rules?country=sweden&severity=ERROR
 * @param {string[]} parts
 */
export function load([code]) {
  return code === undefined ? import("./list.js") : undefined;
}

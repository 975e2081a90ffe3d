// SPDX-License-Identifier: Apache-2.0

export const name = "reports";
export const path = "reports";
export const roles = ["COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER", "FUNDER", "NATIONAL_READER", "DATA_PROTECTION_OFFICER"];
export const styles = ["reports.css"];

/**
 * #/reports, #/reports/{kind}?about=&from=&to=&published=, #/reports/published/{id}
 * @param {string[]} parts
 */
export function load([kind, id, more]) {
  if (more !== undefined) return undefined;
  if (kind === undefined) return import("./list.js");
  if (kind === "published") return id === undefined ? undefined : import("./release.js");
  return id === undefined ? import("./one.js") : undefined;
}

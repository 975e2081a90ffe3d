// SPDX-License-Identifier: Apache-2.0

export const name = "protection";
export const path = "protection";
export const roles = ["COORDINATOR", "DATA_PROTECTION_OFFICER"];

/**
 * #/protection, and below it clearances, retention, rights, inventory and trail; rights, raise and lower also of one person, as
 * raise/{type}/{id}
 * @param {string[]} parts
 */
export function load([what]) {
  if (what === undefined) return import("./desk.js");
  if (what === "clearances") return import("./clearances.js");
  if (what === "retention") return import("./retention.js");
  if (what === "rights") return import("./rights.js");
  if (what === "raise") return import("./raise.js");
  if (what === "lower") return import("./lower.js");
  if (what === "inventory") return import("./inventory.js");
  return what === "trail" ? import("./trail.js") : undefined;
}

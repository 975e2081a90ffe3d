// SPDX-License-Identifier: Apache-2.0

export const name = "findings";
export const path = "findings";
export const roles = ["COORDINATOR", "VOLUNTEER", "DATA_PROTECTION_OFFICER"];
export const styles = ["pages.css", "findings-inbox.css"];

/**
 * #/findings, #/findings/let-stand?subject=...&finding=...
 * @param {string[]} parts
 */
export function load([what]) {
  if (what === undefined) return import("./inbox.js");
  if (what === "let-stand") return import("./let-stand.js");
  return undefined;
}

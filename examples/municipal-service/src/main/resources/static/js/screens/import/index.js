// SPDX-License-Identifier: Apache-2.0

export const name = "import";
export const path = "import";
export const roles = ["COORDINATOR"];
export const styles = ["import.css"];

/**
 * #/import, #/import/{id}
 * @param {string[]} parts
 */
export function load([id, what]) {
  if (id === undefined) return import("./start.js");
  return what === undefined ? import("./one.js") : undefined;
}

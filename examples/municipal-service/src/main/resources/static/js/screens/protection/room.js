// SPDX-License-Identifier: Apache-2.0
import { Problem } from "../../api/problem.js";

/**
 * Where people of a type stand: their list, and the screen that shows one of them.
 * @param {string} type
 * @returns {{ list: "participants" | "volunteers", path: "people" | "volunteers" }}
 * @throws {Problem} 404 for anything else
 */
export function roomOf(type) {
  if (type === "participant") return { list: "participants", path: "people" };
  if (type === "volunteer") return { list: "volunteers", path: "volunteers" };
  throw new Problem(404, "");
}

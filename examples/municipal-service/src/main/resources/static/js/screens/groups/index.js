// SPDX-License-Identifier: Apache-2.0
import { isAny } from "../../app/session.js";

export const name = "groups";
export const path = "groups";
export const roles = ["COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER"];
export const styles = ["groups.css"];

/**
 * #/groups, #/groups/new, #/groups/{id}, #/groups/{id}/edit, #/groups/{id}/enrol, #/groups/{id}/roll/{session}
 * @param {string[]} parts
 */
export function load([id, what, session]) {
  const coordinates = isAny("COORDINATOR");
  if (id === undefined) return import("./list.js");
  if (id === "new") return coordinates ? import("./start.js") : undefined;
  if (what === undefined) return import("./one.js");
  if (what === "roll" && session !== undefined) return isAny("COORDINATOR", "VOLUNTEER") ? import("./roll.js") : undefined;
  if (!coordinates) return undefined;
  return what === "edit" ? import("./edit.js") : what === "enrol" ? import("./enrol.js") : undefined;
}

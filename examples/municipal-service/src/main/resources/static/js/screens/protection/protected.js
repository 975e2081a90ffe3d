// SPDX-License-Identifier: Apache-2.0
import { all } from "../../api/records.js";

/** @typedef {{ path: "people" | "volunteers", person: import("brygga-types").Participant | import("brygga-types").Volunteer }} Protected */

/**
 * Whoever has a protection and is shown to the reader now: those whose address is hidden, and those for whom she has a clearance.
 * @returns {Promise<Protected[]>}
 */
export async function protectedPeople() {
  const [participants, volunteers] = await Promise.all([all("participants"), all("volunteers")]);
  return [
    ...participants.map((person) => ({ path: /** @type {const} */ ("people"), person })),
    ...volunteers.map((person) => ({ path: /** @type {const} */ ("volunteers"), person })),
  ].filter(({ person }) => person.protection && person.protection.level !== "NONE");
}

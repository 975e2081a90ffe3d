// SPDX-License-Identifier: Apache-2.0
import { all } from "../../api/records.js";
import { apart } from "../../api/references.js";

/**
 * Somebody whom something that is due is about: her record, and her name if she is a volunteer.
 * @typedef {{ id: string, name: string }} Somebody
 */

/**
 * The calendar speaks of people by their keys; their records are found by these. Participants have no name here: this page lies open on desks.
 * @param {readonly string[]} subjects
 * @returns {Promise<Map<string, Somebody>>} by subject
 */
export async function somebodies(subjects) {
  const types = new Set(subjects.map((one) => apart(one).type));
  const [volunteers, participants] = await Promise.all([
    types.has("volunteer") ? all("volunteers").catch(() => []) : [],
    types.has("participant") ? all("participants").catch(() => []) : [],
  ]);
  return new Map([
    ...volunteers.map(({ id, person, name }) => /** @type {[string, Somebody]} */ ([`volunteer:${person}`, { id, name: name ?? "" }])),
    ...participants.map(({ id, person }) => /** @type {[string, Somebody]} */ ([`participant:${person}`, { id, name: "" }])),
  ]);
}

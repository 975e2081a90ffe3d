// SPDX-License-Identifier: Apache-2.0
import { read } from "../../api/records.js";
import { apart } from "../../api/references.js";

/** @typedef {import("brygga-types").Participant | import("brygga-types").Volunteer} Person */

/** How far up a place is looked for; nothing real is that deep. */
const DEEPEST = 8;

/**
 * The municipality around an area, as a reference; nothing if none is known.
 * @param {string | null | undefined} area
 */
async function municipalityOf(area) {
  let next = area;
  for (let i = 0; next && i < DEEPEST; i++) {
    const { record } = await read("areas", apart(next).id);
    if (record.kind === "MUNICIPALITY") return next;
    next = record.parent;
  }
  return null;
}

/**
 * The record with no place in it that is finer than a municipality, because such a place tells where to look for somebody who is
 * protected; nothing if it is so already.
 * @template {Person} P
 * @param {P} person
 * @returns {Promise<P | undefined>}
 */
export async function withoutFinePlaces(person) {
  const coarse = { ...person };
  if ("area" in person) {
    Object.assign(coarse, { area: await municipalityOf(person.area) });
  }
  if ("areas" in person) {
    const areas = await Promise.all((person.areas ?? []).map(municipalityOf));
    Object.assign(coarse, { areas: [...new Set(areas)].filter(Boolean) });
  }
  if ("roles" in person) {
    const roles = await Promise.all((person.roles ?? []).map(async (one) => (one.area ? { ...one, area: await municipalityOf(one.area) } : one)));
    Object.assign(coarse, { roles });
  }
  return JSON.stringify(coarse) === JSON.stringify(person) ? undefined : coarse;
}

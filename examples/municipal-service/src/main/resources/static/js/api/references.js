// SPDX-License-Identifier: Apache-2.0
import { read } from "./records.js";

/** @typedef {import("./records.js").List} List */

/** @type {Record<string, List>} */
const LISTS = {
  source: "sources",
  organisation: "organisations",
  area: "areas",
  programme: "programmes",
  partnership: "partnerships",
  grant: "grants",
  volunteer: "volunteers",
  participant: "participants",
  "contact-person": "contact-persons",
  identifier: "identifiers",
  group: "groups",
  "meeting-place": "meeting-places",
  outreach: "outreach",
  event: "events",
  acknowledgement: "acknowledgements",
};

/** The types of records that another record may refer to. */
export const TYPES = Object.keys(LISTS);

/**
 * The list that records of a type stand in.
 * @param {string} type
 * @returns {List | undefined}
 */
export const listOf = (type) => LISTS[type];

/**
 * The type of records of a list.
 * @param {List} list
 */
export const typeOf = (list) => TYPES.find((type) => LISTS[type] === list) ?? list;

/**
 * Takes a reference such as `group:tuesday` apart.
 * @param {string} reference
 */
export function apart(reference) {
  const colon = reference.indexOf(":");
  return { type: reference.slice(0, colon), id: reference.slice(colon + 1) };
}

/**
 * What a record is called: its name or title, else its id.
 * @param {object} record
 */
export function nameOf(record) {
  const { name, title, id } = /** @type {{ name?: string | null, title?: string | null, id?: string }} */ (record);
  return name || title || id || "";
}

/** @type {Map<string, Promise<string | undefined>>} */
let asked = new Map();

/** Forgets the names that were asked for: at the start of a page and when somebody else signs in. */
export function forgetNames() {
  asked = new Map();
}

/**
 * What the record of a reference is called; nothing if the reader does not see it.
 * @param {string} reference
 */
export function nameAt(reference) {
  const { type, id } = apart(reference);
  const list = LISTS[type];
  if (list === undefined) {
    return Promise.resolve(undefined);
  }
  const found = asked.get(reference)
    ?? read(list, id).then(({ record }) => nameOf(record), () => undefined);
  asked.set(reference, found);
  return found;
}

/**
 * Names of several references.
 * @param {Iterable<string | null | undefined>} references
 * @returns {Promise<Map<string, string>>}
 */
export async function namesAt(references) {
  const wanted = [...new Set(references)].filter((one) => typeof one === "string");
  const names = new Map();
  await Promise.all(wanted.map(async (one) => names.set(one, (await nameAt(/** @type {string} */ (one))) ?? "")));
  return names;
}

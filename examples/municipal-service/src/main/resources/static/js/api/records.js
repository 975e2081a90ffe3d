// SPDX-License-Identifier: Apache-2.0
import { at, get, request } from "./client.js";

/**
 * The lists of records and what each holds.
 * @typedef {object} Lists
 * @property {import("brygga-types").SourceDocument} sources
 * @property {import("brygga-types").Organisation} organisations
 * @property {import("brygga-types").Area} areas
 * @property {import("brygga-types").Programme} programmes
 * @property {import("brygga-types").Partnership} partnerships
 * @property {import("brygga-types").Grant} grants
 * @property {import("brygga-types").Volunteer} volunteers
 * @property {import("brygga-types").Participant} participants
 * @property {import("brygga-types").ContactPerson} contact-persons
 * @property {import("brygga-types").HeldIdentifier} identifiers
 * @property {import("brygga-types").Group} groups
 * @property {import("brygga-types").MeetingPlace} meeting-places
 * @property {import("brygga-types").OutreachLog} outreach
 * @property {import("brygga-types").Event} events
 * @property {import("brygga-types").Acknowledgement} acknowledgements
 */

/** @typedef {keyof Lists} List */
/** @typedef {import("brygga-types").Finding} Finding */
/** @typedef {Record<string, string | number | undefined | null>} Filters */

/**
 * A record with its version.
 * @template T
 * @typedef {{ record: T, version: number }} Kept
 */
/**
 * A part of a list, and where the next one begins.
 * @template T
 * @typedef {{ items: Kept<T>[], next?: string }} Part
 */
/**
 * What a save or a step gave.
 * @template T
 * @typedef {{ record: T | null, version: number, findings: Finding[], etag: string }} Done
 */

/**
 * A part of a list.
 * @template {List} L
 * @param {L} list
 * @param {Filters} [filters]
 * @returns {Promise<Part<Lists[L]>>}
 */
export const part = (list, filters) => get(list, filters);

/**
 * Everything of a list, for choices and short lists.
 * @template {List} L
 * @param {L} list
 * @param {Filters} [filters]
 * @returns {Promise<Lists[L][]>}
 */
export async function all(list, filters = {}) {
  /** @type {Lists[L][]} */
  const found = [];
  /** @type {string | undefined} */
  let cursor;
  do {
    const next = await part(list, { limit: 500, ...filters, cursor });
    found.push(...next.items.map((one) => one.record));
    cursor = next.next;
  } while (cursor !== undefined);
  return found;
}

/**
 * Searches with names and numbers, which never stand in an address.
 * @template {List} L
 * @param {L} list
 * @param {Record<string, string>} wanted
 * @param {Filters} [page]
 * @returns {Promise<Part<Lists[L]>>}
 */
export const search = async (list, wanted, page) => (await request("POST", at(`${list}/searches`, page), { body: wanted })).body;

/**
 * One record and the version on which a change of it rests.
 * @template {List} L
 * @param {L} list
 * @param {string} id
 * @returns {Promise<{ record: Lists[L], etag: string }>}
 */
export async function read(list, id) {
  const { body, etag } = await request("GET", at(`${list}/${encodeURIComponent(id)}`));
  return { record: body, etag };
}

/**
 * Keeps a new record; an id is drawn if it has none.
 * @template {List} L
 * @param {L} list
 * @param {object} record
 * @param {string} [key]
 * @returns {Promise<Done<Lists[L]>>}
 */
export const add = (list, record, key) => done(request("POST", at(list), { body: record, ...(key ? { key } : {}) }));

/**
 * Changes a record that was read.
 * @template {List} L
 * @param {L} list
 * @param {string} id
 * @param {object} record
 * @param {string} etag
 * @returns {Promise<Done<Lists[L]>>}
 */
export const change = (list, id, record, etag) =>
  done(request("PUT", at(`${list}/${encodeURIComponent(id)}`), { body: record, etag }));

/**
 * Takes a record away.
 * @param {List} list
 * @param {string} id
 * @param {string} etag
 */
export const remove = (list, id, etag) => request("DELETE", at(`${list}/${encodeURIComponent(id)}`), { etag });

/**
 * What would be found in a record among its neighbours; nothing is kept.
 * @param {List} list
 * @param {object} record
 * @returns {Promise<Finding[]>}
 */
export const check = async (list, record) => (await request("POST", at(`${list}/checks`), { body: record })).body.findings;

/**
 * The versions of a record.
 * @template {List} L
 * @param {L} list
 * @param {string} id
 * @returns {Promise<{ version: number, at: string, record: Lists[L] | null }[]>}
 */
export const history = async (list, id) => (await get(`${list}/${encodeURIComponent(id)}/history`)).items;

/**
 * Takes a step with a record, such as `groups/tuesday/roll-calls`.
 * @param {string} path
 * @param {unknown} body
 * @param {string} [etag]
 * @returns {Promise<Done<any>>}
 */
export const step = (path, body, etag) => done(request("POST", at(path), { body, ...(etag ? { etag } : {}) }));

/**
 * @param {Promise<import("./client.js").Answer>} asked
 * @returns {Promise<Done<any>>}
 */
async function done(asked) {
  const { body, etag } = await asked;
  return { findings: [], ...body, etag };
}

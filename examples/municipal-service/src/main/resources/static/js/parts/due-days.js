// SPDX-License-Identifier: Apache-2.0
import { get } from "../api/client.js";
import { codesOf } from "../api/schemas.js";

/**
 * Something that is to be done by a day.
 * @typedef {{ kind: string, due: string, overdue: boolean, subject: string, path: string, name?: string | null, label: string }} DueDay
 */

/**
 * What is due of records of a type, the earliest first, each with its kind in words.
 * @param {string} type such as `partnership`
 * @param {string} [id] of one record only
 * @returns {Promise<DueDay[]>}
 */
export async function dueDays(type, id) {
  const [found, words] = await Promise.all([get("due"), codesOf("due-kind")]);
  const labels = new Map(words.map(({ code, label }) => [code, label]));
  /** @type {Omit<DueDay, "label">[]} */
  const items = found.items;
  return items
    .filter(({ subject }) => (id === undefined ? subject.startsWith(type + ":") : subject === `${type}:${id}`))
    .map((one) => ({ ...one, label: labels.get(one.kind) ?? one.kind }))
    .sort((one, other) => one.due.localeCompare(other.due));
}

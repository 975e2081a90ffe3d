// SPDX-License-Identifier: Apache-2.0
import { get, post } from "../../api/client.js";

/**
 * A report that is published.
 * @typedef {{ id: string, kind: string, about?: string, from?: string, to?: string, published: string, sha256: string }} Release
 */

/**
 * What a report is asked for with.
 * @typedef {{ kind: string, about?: string, from?: string, to?: string, published?: boolean }} Asked
 */

/**
 * What counts as the same report: its kind, its subject and its time.
 * @param {Asked | Release} one
 */
const cutOf = ({ kind, about = "", from = "", to = "" }) => [kind, about, from, to].join(" ");

/** Everything that is published, the newest first; of the same report the newest only, because that is the one that holds. */
export async function published() {
  /** @type {Release[]} */
  const items = (await get("releases")).items;
  items.sort((one, other) => other.published.localeCompare(one.published));
  return items.filter((one, i) => items.findIndex((other) => cutOf(other) === cutOf(one)) === i);
}

/**
 * The same report as it is published.
 * @param {Asked} asked
 */
export const publishedAs = async (asked) => (await published()).find((one) => cutOf(one) === cutOf(asked));

/**
 * Publishes a report. It cannot be taken back.
 * @param {Asked} asked
 * @returns {Promise<Release>}
 */
export const publish = async ({ kind, about, from, to }) => (await post("releases", { kind, ...(about ? { about } : {}), from, to })).body;

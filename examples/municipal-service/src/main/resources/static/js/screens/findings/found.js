// SPDX-License-Identifier: Apache-2.0
import { get } from "../../api/client.js";

/** @typedef {import("brygga-types").Finding} Finding */

/**
 * What is found in the records that the reader sees, and how many there are of each severity.
 * @typedef {{ items: Finding[], total: number, counts: Record<string, number>, lapsed: { id: string, why: string }[] }} Found
 */

const PIECE = 1000;

/**
 * Asks for findings, the worst first.
 * @param {{ severity?: string, subject?: string, code?: string, acknowledged?: "true" }} wanted
 * @returns {Promise<Found>}
 */
export async function findingsOf(wanted) {
  /** @type {Found} */
  const first = await get("findings", { ...wanted, limit: PIECE });
  const items = [...first.items];
  while (items.length < first.total) {
    /** @type {Found} */
    const next = await get("findings", { ...wanted, limit: PIECE, offset: items.length });
    if (next.items.length === 0) break;
    items.push(...next.items);
  }
  return { ...first, items };
}

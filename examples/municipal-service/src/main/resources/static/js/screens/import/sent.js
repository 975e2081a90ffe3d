// SPDX-License-Identifier: Apache-2.0
import { at, get, post, reached, request, manners } from "../../api/client.js";
import { upload } from "../../api/files.js";
import { follow } from "../../api/jobs.js";

/** @typedef {import("brygga-types").Finding} Finding */

/**
 * How many records of a kind there are, and what becomes of them.
 * @typedef {{ type: string, read: number, created: number, updated: number, unchanged: number, deleted: number, refused: number }} Counts
 */

/**
 * A file that the reader has sent, and how far it is.
 * @typedef {{ id: string, file: string, sent: string, kind?: string, state?: string, done: number, total: number, committed: boolean,
 * counts: Counts[], errors: number }} Sent
 */

/**
 * What becomes of a file, or has become of it.
 * @typedef {{ id: string, file: string, committed: boolean, atomicity: "ALL" | "OBJECT", counts: Counts[],
 * records: { record?: string, sheet?: string, line?: number, action: string }[], refused: Record<string, number[]>, findings: Finding[] }} Report
 */

/**
 * What the reader has said of her sheets, columns and values; the parts of a name are divided by line feeds.
 * @typedef {{ sheets: Record<string, string>, columns: Record<string, string>, values: Record<string, string> }} Said
 */

/** @typedef {"ALL" | "OBJECT"} Atomicity */

/**
 * What this page remembers of the files that it has sent, for as long as it is open.
 * @type {Map<string, { file?: File, said: Said }>}
 */
const remembered = new Map();

/** @param {string} id */
export const memory = (id) => remembered.get(id) ?? { said: { sheets: {}, columns: {}, values: {} } };

/** Every file that the reader has sent and that is still kept, the newest first. */
export const all = async () => /** @type {Sent[]} */ ((await get("imports")).items);

/**
 * @param {string} id
 * @returns {Promise<Sent>}
 */
export const one = (id) => get(`imports/${encodeURIComponent(id)}`);

/**
 * @param {string} id
 * @returns {Promise<Report>}
 */
export const report = (id) => get(`imports/${encodeURIComponent(id)}/report`);

/**
 * Sends a file; it is tried, and nothing of it is kept.
 * @param {File} file
 * @param {Atomicity} atomicity
 * @param {(share: number) => void} told
 * @param {Said} [said] of another file like it
 * @returns {Promise<Sent>}
 */
export async function send(file, atomicity, told, said) {
  const sent = await upload("imports", { atomicity }, file, told);
  remembered.set(sent.id, { file, said: said ?? memory("").said });
  return sent;
}

/** @param {Sent} sent */
export const busy = ({ state }) => state === "WAITING" || state === "RUNNING";

/**
 * Waits until nothing more happens with a file.
 * @param {string} id
 * @param {(sent: Sent) => void} [told]
 * @param {AbortSignal} [signal]
 * @returns {Promise<Sent>}
 */
export const settled = (id, told, signal) => follow(`imports/${encodeURIComponent(id)}`, (sent) => !busy(sent), told, signal);

/**
 * Says what sheets, columns and values mean, and has the file tried again.
 * @param {string} id
 * @param {Said} said
 */
export async function map(id, said) {
  await post(`imports/${encodeURIComponent(id)}/mappings`, said);
  remembered.set(id, { ...memory(id), said });
}

/** @param {string} id */
export const keep = (id) => post(`imports/${encodeURIComponent(id)}/commits`);

/**
 * Takes back what was kept.
 * @param {string} id
 * @returns {Promise<Finding[]>} what had to stay, because somebody has changed it since
 */
export async function takeBack(id) {
  const { body } = await post(`imports/${encodeURIComponent(id)}/reversals`);
  remembered.delete(id);
  return body?.findings ?? [];
}

/** @param {string} id */
export async function forget(id) {
  await request("DELETE", at(`imports/${encodeURIComponent(id)}`));
  remembered.delete(id);
}

/**
 * What can be opened of a file: as the reader chose it, else with marks as the service gives it back.
 * @param {Sent | Report} sent
 * @returns {Promise<Blob | undefined>}
 */
export async function content({ id, file }) {
  const own = memory(id).file;
  if (own !== undefined || !file.toLowerCase().endsWith(".xlsx")) {
    return own;
  }
  const answer = await reached(at(`imports/${encodeURIComponent(id)}/marked`), { headers: manners("GET") });
  return answer.ok ? answer.blob() : undefined;
}

// SPDX-License-Identifier: Apache-2.0
import { post } from "../../api/client.js";
import { read } from "../../api/records.js";
import { Problem } from "../../api/problem.js";

/** @typedef {import("brygga-types").Group} Group */
/** @typedef {import("../../api/records.js").Done<Group>} Kept */

const PAUSES = [3, 6, 12, 30];
const UNREACHED = [0, 502, 503, 504];

/**
 * A roll as it is sent.
 * @typedef {{ session: string, marks: { person: string, mark: string }[], headCount?: number, guests?: string[] }} Roll
 */

/**
 * What the page is told while a roll is on its way.
 * @typedef {object} Told
 * @property {(seconds: number, now: () => void) => void} waiting the service was not reached; it is tried again by itself
 * @property {() => void} trying
 */

/** Somebody else has called the same roll meanwhile. */
export class CalledMeanwhile extends Error {
  /** @param {Group} group as it is now */
  constructor(group) {
    super("called meanwhile");
    this.group = group;
  }
}

/**
 * What is noted of a session, as one text that can be compared.
 * @param {Group} group
 * @param {string} session
 */
export const notedOf = (group, session) =>
  JSON.stringify((group.attendance ?? []).filter((one) => one.session === session).map(({ person, mark }) => [person, mark]).sort());

/**
 * Sends a roll until the service has taken it. Where the group has changed in something else, the roll rests on its new version.
 * @param {{ group: Group, etag: string }} found
 * @param {Roll} roll
 * @param {Told} told
 * @param {() => boolean} wanted whether the page is still there
 * @returns {Promise<Kept | undefined>} nothing if the page has gone
 * @throws {CalledMeanwhile}
 */
export async function send(found, roll, told, wanted) {
  const path = `groups/${encodeURIComponent(found.group.id)}/roll-calls`;
  let { etag } = found;
  let key = drawn();
  for (let tries = 0; wanted();) {
    try {
      told.trying();
      const { body, etag: next } = await post(path, roll, { etag, key });
      return { findings: [], ...body, etag: next };
    } catch (trouble) {
      const status = trouble instanceof Problem ? trouble.status : undefined;
      if (status === 412) {
        const now = await read("groups", found.group.id).catch(() => undefined);
        if (now !== undefined) {
          if (notedOf(now.record, roll.session) !== notedOf(found.group, roll.session)) throw new CalledMeanwhile(now.record);
          etag = now.etag;
          key = drawn();
          tries++;
          if (tries > PAUSES.length) throw trouble;
          continue;
        }
      } else if (status === undefined || !UNREACHED.includes(status)) {
        throw trouble;
      }
      await pause(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 30, told);
      tries++;
    }
  }
  return undefined;
}

/** Makes a roll that is sent again the same roll. */
const drawn = () => crypto.randomUUID?.() ?? String(Math.random());

/**
 * Waits, but no longer than until there is a connection again or somebody says so.
 * @param {number} seconds
 * @param {Told} told
 * @returns {Promise<void>}
 */
function pause(seconds, told) {
  return new Promise((done) => {
    const on = () => {
      clearTimeout(timer);
      removeEventListener("online", on);
      done();
    };
    const timer = setTimeout(on, seconds * 1000);
    addEventListener("online", on);
    told.waiting(seconds, on);
  });
}

// SPDX-License-Identifier: Apache-2.0
import { Problem } from "./problem.js";
import { get } from "./client.js";

/**
 * How far something is that takes longer than a request.
 * @typedef {{ id: string, state?: string, done?: number, total?: number }} Progress
 */

const FIRST = 300;
const LONGEST = 3000;

/**
 * Asks again and again until a job is over, less often the longer it takes.
 * @template {Progress} P
 * @param {string} path such as `files/abc`
 * @param {(progress: P) => boolean} over
 * @param {(progress: P) => void} [told] is called with each answer
 * @param {AbortSignal} [signal]
 * @returns {Promise<P>}
 * @throws {Problem} if the job has failed
 */
export async function follow(path, over, told, signal) {
  let pause = FIRST;
  for (;;) {
    /** @type {P} */
    const progress = await get(path);
    told?.(progress);
    if (over(progress)) {
      return progress;
    }
    if (progress.state === "FAILED") {
      throw new Problem(500, "");
    }
    await new Promise((done) => setTimeout(done, pause));
    signal?.throwIfAborted();
    pause = Math.min(pause * 1.5, LONGEST);
  }
}

// SPDX-License-Identifier: Apache-2.0

/** @type {Record<string, import("../../parts/facts.js").Tone>} */
const TONES = {
  DRAFT: "warning", SIGNED: "info", ACTIVE: "success", UNDER_RENEWAL: "info",
  DONE: "success", PARTLY: "warning", NOT_DONE: "error", UNKNOWN: "calm",
  REACHED: "success", PARTLY_REACHED: "warning", NOT_REACHED: "error", OPEN: "info",
};

/**
 * How a state of a partnership, a promise or a goal looks.
 * @param {string | null | undefined} state
 */
export const toneOfState = (state) => TONES[state ?? ""] ?? "calm";

/** @typedef {{ step: string, after: string, needs?: "closing" | "period" }} Step */

/** @type {Record<string, Step>} */
const STEPS = {
  sign: { step: "sign", after: "SIGNED" },
  begin: { step: "begin", after: "ACTIVE" },
  "prepare-renewal": { step: "prepare-renewal", after: "UNDER_RENEWAL" },
  renew: { step: "renew", after: "ACTIVE", needs: "period" },
  end: { step: "end", after: "ENDED", needs: "closing" },
  terminate: { step: "terminate", after: "TERMINATED", needs: "closing" },
};

/** @type {Record<string, readonly string[]>} */
const NEXT = {
  DRAFT: ["sign"],
  SIGNED: ["begin", "terminate"],
  ACTIVE: ["prepare-renewal", "end", "terminate"],
  UNDER_RENEWAL: ["renew", "end", "terminate"],
};

/**
 * The steps that lead on from a state; the first is the usual one.
 * @param {string | null | undefined} state
 */
export const nextSteps = (state) => NEXT[state ?? ""] ?? [];

/**
 * A step by its name.
 * @param {string} step
 * @returns {Step | undefined}
 */
export const stepOf = (step) => STEPS[step];

/**
 * Whether it is a promise to citizens, of which is told what came.
 * @param {import("brygga-types").Partnership} record
 */
export const isPromise = (record) => record.form === "CITIZEN_PROMISE";

/**
 * The newest of what came of a promise.
 * @param {import("brygga-types").Measure} measure
 */
export const newestOutcome = (measure) =>
  [...(measure.outcomes ?? [])].sort((one, other) => (one.date ?? "").localeCompare(other.date ?? "")).at(-1);

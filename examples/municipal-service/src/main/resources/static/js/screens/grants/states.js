// SPDX-License-Identifier: Apache-2.0

/** @type {Record<string, import("../../parts/facts.js").Tone>} */
const TONES = { DRAFT: "warning", APPLIED: "info", GRANTED: "info", IN_PROGRESS: "success", REPORTED: "info", REFUSED: "error" };

/**
 * How the state of a grant looks.
 * @param {string | null | undefined} state
 */
export const toneOfGrant = (state) => TONES[state ?? ""] ?? "calm";

/** @type {Record<string, string>} */
const AFTER = {
  apply: "APPLIED", grant: "GRANTED", refuse: "REFUSED", begin: "IN_PROGRESS", finish: "REPORTED", close: "CLOSED", withdraw: "WITHDRAWN",
};

/** @type {Record<string, readonly string[]>} */
const NEXT = {
  DRAFT: ["apply", "withdraw"],
  APPLIED: ["grant", "refuse", "withdraw"],
  GRANTED: ["begin", "withdraw"],
  IN_PROGRESS: ["finish", "withdraw"],
  REPORTED: ["close"],
};

/**
 * The steps that lead on from a state; the first is the usual one.
 * @param {string | null | undefined} state
 */
export const nextSteps = (state) => NEXT[state ?? ""] ?? [];

/**
 * The state after a step.
 * @param {string} step
 */
export const stateAfter = (step) => AFTER[step];

// SPDX-License-Identifier: Apache-2.0

/** @type {Record<string, import("../../parts/facts.js").Tone>} */
const TONES = { ACTIVE: "success", PLANNED: "info", ENDED: "calm" };

/**
 * How the status of a programme looks.
 * @param {string} status
 */
export const toneOfProgramme = (status) => TONES[status] ?? "calm";

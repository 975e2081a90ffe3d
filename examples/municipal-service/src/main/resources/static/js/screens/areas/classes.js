// SPDX-License-Identifier: Apache-2.0

/** @typedef {import("brygga-types").AreaClassification} AreaClassification */

/**
 * The classification as a list said it, from a year to a year; the end is missing where it still holds.
 * @typedef {{ classification: AreaClassification, from: number, to: number | undefined }} Span
 */

/**
 * The year in a printed date, with its part of the year, such as 2026.5.
 * @param {string} text
 */
export function yearOf(text) {
  const [year = "", month = "1"] = text.replaceAll("?", "").split("-");
  return Number(year) + (Number(month) - 1) / 12;
}

/**
 * Classifications by when they began. Where nobody said until when one holds, it holds until the next of its scheme.
 * @param {readonly AreaClassification[]} all
 * @returns {Span[]}
 */
export function spans(all) {
  const dated = all
    .map((one) => ({ one, begin: one.period?.start ?? one.listRevision }))
    .filter((found) => typeof found.begin === "string")
    .map(({ one, begin }) => ({ classification: one, from: yearOf(begin ?? "") }))
    .filter(({ from }) => Number.isFinite(from))
    .sort((one, other) => one.from - other.from);
  return dated.map(({ classification, from }) => {
    const end = classification.period?.end;
    const next = dated.find((other) => other.from > from && other.classification.scheme === classification.scheme);
    // A year that is named as the end is in it to its last day.
    const to = end ? yearOf(end) + (end.length === 4 ? 1 : 1 / 12) : next?.from;
    return { classification, from, to };
  });
}

/**
 * The classifications that hold on a day, one of each scheme.
 * @param {readonly AreaClassification[]} all
 * @param {string} day
 */
export function holding(all, day) {
  const now = yearOf(day);
  return spans(all).filter(({ from, to }) => from <= now && (to === undefined || to > now)).map(({ classification }) => classification);
}

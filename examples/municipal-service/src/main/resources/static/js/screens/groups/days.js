// SPDX-License-Identifier: Apache-2.0

const DAY = 86_400_000;

/**
 * A day so many days later.
 * @param {string} day YYYY-MM-DD
 * @param {number} count
 */
export const later = (day, count) => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

/**
 * The day of the week, 1 for Monday to 7 for Sunday.
 * @param {string} day
 */
export const weekdayOf = (day) => new Date(day).getUTCDay() || 7;

/**
 * Whether it is a day that exists.
 * @param {string} text
 */
export const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * A time of day without its seconds.
 * @param {string | null | undefined} text
 */
export const time = (text) => (text ?? "").slice(0, 5);

/**
 * The days of sessions: the first on a weekday on or after a day, then one every so many weeks.
 * @param {{ first: string, weekday: number, weeks: number, count: number }} wish
 * @returns {string[]}
 */
export function proposed({ first, weekday, weeks, count }) {
  const start = later(first, (weekday - weekdayOf(first) + 7) % 7);
  return Array.from({ length: count }, (_, i) => later(start, i * weeks * 7));
}

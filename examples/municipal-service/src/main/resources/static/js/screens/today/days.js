// SPDX-License-Identifier: Apache-2.0
import { locales } from "../../texts/formats.js";

/**
 * A day so many days later.
 * @param {string} day YYYY-MM-DD
 * @param {number} count
 */
export const within = (day, count) => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/**
 * A day in full, with its weekday.
 * @param {string} day
 */
export const longDay = (day) =>
  new Intl.DateTimeFormat(locales(), { timeZone: "UTC", dateStyle: "full" }).format(new Date(day));

/**
 * How far a day is from another, in words such as “in 3 days”.
 * @param {string} day
 * @param {string} now
 */
export const distance = (day, now) => {
  const days = Math.round((Date.parse(day) - Date.parse(now)) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(locales(), { numeric: "auto" });
  if (Math.abs(days) < 45) return format.format(days, "day");
  return Math.abs(days) < 550 ? format.format(Math.round(days / 30.4), "month") : format.format(Math.round(days / 365), "year");
};

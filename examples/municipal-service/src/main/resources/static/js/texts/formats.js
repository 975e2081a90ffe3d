// SPDX-License-Identifier: Apache-2.0
import { speech, t, has } from "./texts.js";

/** What dates and numbers follow, the next where a browser does not know the first: several know no Nynorsk, and would speak English. */
export const locales = () => (speech() === "en" ? ["en-GB"] : speech() === "nn" ? ["nn", "nb"] : [speech()]);

/** @param {Intl.DateTimeFormatOptions} options */
const dates = (options) => new Intl.DateTimeFormat(locales(), options);

/**
 * A day or a date as printed (2026, 2026-11, 2026-11-24, ?2026-11) in words.
 * @param {string | null | undefined} text
 */
export function date(text) {
  if (!text) {
    return "";
  }
  const guessed = text.includes("?");
  const [year, month, day] = text.replaceAll("?", "").split("-");
  const at = new Date(Date.UTC(year === "XXXX" ? 2000 : Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  /** @type {Intl.DateTimeFormatOptions} */
  const options = { timeZone: "UTC" };
  if (year !== "XXXX") options.year = "numeric";
  if (month) options.month = day ? "short" : "long";
  if (day) options.day = "numeric";
  const written = dates(options).format(at);
  return guessed ? t("parts.date.guessed", { date: written }) : written;
}

/**
 * A day with its weekday.
 * @param {string} text YYYY-MM-DD
 */
export const weekday = (text) => dates({ timeZone: "UTC", weekday: "short", day: "numeric", month: "short" }).format(new Date(text));

/**
 * From when to when.
 * @param {{ start?: string | null, end?: string | null } | null | undefined} period
 */
export function period(period) {
  const start = date(period?.start);
  const end = date(period?.end);
  if (start && end) return `${start} – ${end}`;
  if (start) return t("parts.from", { date: start });
  return end ? t("parts.until", { date: end }) : "";
}

/**
 * A moment that a machine wrote, in the time zone of a place.
 * @param {string} text
 * @param {string} [zone]
 */
export const moment = (text, zone = "Europe/Stockholm") =>
  dates({ timeZone: zone, dateStyle: "medium", timeStyle: "short" }).format(new Date(text));

/** Four digits stand together, for they may be a year: 2025, and 10 000. The option is newer than the types of the language. */
const FROM_FIVE_DIGITS = /** @type {Intl.NumberFormatOptions} */ (/** @type {unknown} */ ({ useGrouping: "min2" }));

/**
 * @param {number} value
 * @param {Intl.NumberFormatOptions} [options]
 */
export const number = (value, options) => new Intl.NumberFormat(locales(), { ...FROM_FIVE_DIGITS, ...options }).format(value);

/**
 * A share from 0 to 1.
 * @param {number} value
 */
export const share = (value) => number(value, { style: "percent", maximumFractionDigits: 1 });

/** @param {{ amount?: number | null, currency?: string | null } | null | undefined} money */
export function money(money) {
  if (typeof money?.amount !== "number") return "";
  return money.currency
    ? number(money.amount, { useGrouping: true, style: "currency", currency: money.currency, minimumFractionDigits: 0, maximumFractionDigits: 2 })
    : number(money.amount, { useGrouping: true });
}

/**
 * A country or a language by its code.
 * @param {"region" | "language"} type
 * @param {string} code
 */
export function named(type, code) {
  try {
    return new Intl.DisplayNames(locales(), { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * A text of the pages for a word, else the word.
 * @param {string} key
 */
export const orWord = (key) => (has(key) ? t(key) : key.slice(key.lastIndexOf(".") + 1));

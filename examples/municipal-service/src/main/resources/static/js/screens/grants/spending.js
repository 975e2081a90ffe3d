// SPDX-License-Identifier: Apache-2.0
import { today } from "../../app/session.js";

/** @typedef {import("brygga-types").Grant} Grant */
/** @typedef {import("brygga-types").Money} Money */

/**
 * What a grant has paid, and what it may pay. `leftOut` counts costs that could not be added: without an amount, or in another currency.
 * @typedef {{ granted: Money | undefined, used: number, currency: string, share: number | undefined, kinds: [string, number][], leftOut: number }} Spending
 */

/**
 * Which part of a cost the grant pays, in percent; a cost that is not divided is paid by it as a whole.
 * @param {Grant} record
 * @param {import("brygga-types").CostItem} cost
 */
export const percentOf = (record, cost) => ((cost.charges ?? []).length === 0
  ? 100
  : Math.max(0, ...(cost.charges ?? []).filter(({ grant }) => grant === `grant:${record.id}`).map(({ percent }) => percent)));

/**
 * Adds up what the grant pays of each cost.
 * @param {Grant} record
 * @returns {Spending}
 */
export function spendingOf(record) {
  const granted = grantedOf(record);
  const currency = granted?.currency ?? record.costs?.[0]?.amount.currency ?? "";
  /** @type {Map<string, number>} */
  const kinds = new Map();
  let leftOut = 0;
  for (const cost of record.costs ?? []) {
    const percent = percentOf(record, cost);
    if (typeof cost.amount.amount !== "number" || cost.amount.currency !== currency) {
      leftOut++;
    } else if (percent > 0) {
      kinds.set(cost.kind ?? "", (kinds.get(cost.kind ?? "") ?? 0) + (cost.amount.amount * percent) / 100);
    }
  }
  const used = [...kinds.values()].reduce((sum, one) => sum + one, 0);
  const most = granted?.amount ?? 0;
  return { granted, used, currency, share: most > 0 ? used / most : undefined, kinds: [...kinds].sort((one, other) => other[1] - one[1]), leftOut };
}

/**
 * What was granted in all, or the awards of the years together; nothing if it is not known.
 * @param {Grant} record
 * @returns {Money | undefined}
 */
export function grantedOf(record) {
  if (typeof record.total?.amount === "number") return record.total;
  const awards = record.awards ?? [];
  const currency = awards[0]?.amount.currency;
  if (awards.length === 0 || awards.some(({ amount }) => amount.currency !== currency || typeof amount.amount !== "number")) return undefined;
  return { amount: awards.reduce((sum, one) => sum + (one.amount.amount ?? 0), 0), ...(currency ? { currency } : {}) };
}

/**
 * How much of a time has passed, from 0 to 1; nothing if its days are not known.
 * @param {{ start?: string | null, end?: string | null } | null | undefined} period
 */
export function timePassed(period) {
  const [start, end] = [day(period?.start, false), day(period?.end, true)];
  if (start === undefined || end === undefined || end <= start) return undefined;
  return Math.min(1, Math.max(0, (Date.parse(today()) - start) / (end - start)));
}

/**
 * Whether a phase is over, goes on or is to come.
 * @param {{ start?: string | null, end?: string | null } | null | undefined} period
 * @returns {"over" | "now" | "later" | undefined}
 */
export function timeOf(period) {
  const [start, end, now] = [day(period?.start, false), day(period?.end, true), Date.parse(today())];
  if (end !== undefined && end < now) return "over";
  if (start !== undefined && start > now) return "later";
  return start !== undefined && end !== undefined ? "now" : undefined;
}

/**
 * The first or last moment of a printed date.
 * @param {string | null | undefined} text
 * @param {boolean} last
 */
function day(text, last) {
  const [year, month, date] = (text ?? "").replaceAll("?", "").split("-");
  if (!year || year === "XXXX") return undefined;
  if (date) return Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (month) return last ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), Number(month) - 1, 1);
  return last ? Date.UTC(Number(year), 11, 31) : Date.UTC(Number(year), 0, 1);
}

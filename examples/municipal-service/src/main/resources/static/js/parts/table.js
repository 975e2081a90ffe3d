// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "./element.js";
import { t } from "../texts/texts.js";
import { say } from "./status.js";

/** @typedef {import("./element.js").Child} Child */

/**
 * A column; the first is the head of its row.
 * @template T
 * @typedef {{ title: string, cell: (row: T) => Child, number?: boolean }} Column
 */

/**
 * @template T
 * @param {Column<T>[]} columns
 * @param {T} row
 */
const line = (columns, row) =>
  h("tr", {}, columns.map(({ title, cell, number }, i) =>
    h(i === 0 ? "th" : "td", { "data-title": title, class: number ? "number" : null, ...(i === 0 ? { scope: "row" } : {}) }, cell(row))));

/**
 * A table, which becomes cards on a phone.
 * @template T
 * @param {string} caption
 * @param {Column<T>[]} columns
 * @param {T[]} rows
 */
export function table(caption, columns, rows) {
  const body = h("tbody", {}, rows.map((row) => line(columns, row)));
  return h("div", { class: "scroll" }, h("table", { class: "table" },
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, columns.map(({ title, number }) => h("th", { scope: "col", class: number ? "number" : null }, title)))),
    body));
}

/**
 * Cards side by side.
 * @param {Child[]} cards
 */
export const cards = (cards) => h("ul", { class: "cards" }, cards.map((card) => h("li", { class: "card" }, card)));

/**
 * A list that grows by a page at a time.
 * @template T
 * @param {(cursor: string | undefined) => Promise<{ items: T[], next?: string }>} load
 * @param {(items: T[]) => Promise<{ whole: Element, place: Element }> | { whole: Element, place: Element }} first what the first page
 * becomes, and the element that further rows are added to
 * @param {(item: T) => Child | Promise<Child>} row
 */
export async function growing(load, first, row) {
  let { items, next } = await load(undefined);
  const { whole, place } = await first(items);
  const count = h("p", { class: "soft count-line" });
  let many = items.length;
  const told = () => (count.textContent = next === undefined ? t("parts.list.all", { count: many }) : t("parts.list.some", { count: many }));
  told();
  const moreButton = workButton(t("parts.list.more"), async () => {
    const more = await load(next);
    next = more.next;
    many += more.items.length;
    const rows = await Promise.all(more.items.map(row));
    rows.forEach((one) => one instanceof Node && place.append(one));
    told();
    if (next === undefined) moreButton.remove();
    say(count.textContent ?? "");
  });
  return h("div", { class: "growing" }, whole, h("div", { class: "growing-end" }, count, next === undefined ? null : moreButton));
}

/**
 * A table that grows by a page at a time.
 * @template T
 * @param {string} caption
 * @param {Column<T>[]} columns
 * @param {(cursor: string | undefined) => Promise<{ items: T[], next?: string }>} load
 * @param {() => Element} none what stands there where there is nothing
 */
export async function growingTable(caption, columns, load, none) {
  let nothing = false;
  const made = await growing(load, (items) => {
    nothing = items.length === 0;
    const whole = table(caption, columns, items);
    return { whole, place: /** @type {Element} */ (whole.querySelector("tbody")) };
  }, (item) => line(columns, item));
  return nothing ? none() : made;
}

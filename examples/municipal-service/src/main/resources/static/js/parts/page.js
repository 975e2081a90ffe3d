// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "./element.js";
import { t } from "../texts/texts.js";

/** @typedef {import("./element.js").Child} Child */

/**
 * The head of a page.
 * @param {{ title: string, lead?: Child, back?: { href: string, text: string }, tags?: Child, actions?: Child }} head
 */
export function pageHead({ title, lead, back, tags, actions }) {
  return h(
    "div",
    { class: "page-head" },
    back ? h("p", { class: "back" }, h("a", { href: back.href }, back.text)) : null,
    h("div", { class: "page-title" }, h("h1", {}, title), tags ?? null),
    lead ? h("p", { class: "lead" }, lead) : null,
    actions ? h("div", { class: "actions" }, actions) : null,
  );
}

/**
 * A part of a page under a heading.
 * @param {string} title
 * @param {...Child} children
 */
export function section(title, ...children) {
  const id = uniqueId("section");
  return h("section", { class: "section", "aria-labelledby": id }, h("h2", { id }, title), children);
}

/**
 * A sheet with something on it.
 * @param {...Child} children
 */
export const sheet = (...children) => h("div", { class: "sheet" }, children);

/**
 * Something that can be opened, and is closed at first.
 * @param {string} title
 * @param {...Child} children
 */
export const more = (title, ...children) => h("details", { class: "more" }, h("summary", {}, title), h("div", {}, children));

/**
 * Where there is nothing yet: what it means and what to do next.
 * @param {string} title
 * @param {string} text
 * @param {...Child} actions
 */
export const empty = (title, text, ...actions) =>
  h("div", { class: "empty" }, h("p", { class: "empty-title" }, title), h("p", {}, text),
    actions.length > 0 ? h("div", { class: "actions" }, actions) : null);

/**
 * A link that leaves the place where the reader is on the page.
 * @param {string} href
 * @param {string} text
 * @param {boolean} [first]
 */
export const linkButton = (href, text, first = false) => h("a", { class: first ? "button first" : "button", href }, text);

/** A button that prints the page. */
export const printButton = () => h("button", { type: "button", onclick: () => print() }, t("parts.print"));

// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { drawing } from "./drawing.js";

const ELEMENTS = ["div", "section", "h2", "h3", "p", "dl", "dt", "dd", "ul", "li", "a", "strong", "span", "abbr", "table", "caption", "thead", "tbody", "tr", "th", "td",
  "figure", "figcaption", "code", "footer", "header", "nav", "main"];
const ATTRIBUTES = ["class", "scope", "colspan", "role", "tabindex", "title", "aria-label"];
const REFERRING = ["id", "aria-labelledby"];

/**
 * A report as elements of this page: what it is called, what it is about, and everything else. Only what reports are made of is
 * taken over; scripts, styles and addresses are not.
 * @typedef {{ title: string, subject: string, body: HTMLElement }} Paper
 */

/**
 * Reads the page of a report.
 * @param {string} text
 * @returns {Paper}
 */
export function paper(text) {
  // Its own style is left out before it is read: the rules of this page would refuse it, and say so.
  const page = new DOMParser().parseFromString(text.replace(/<style[^>]*>[^]*?<\/style>/g, ""), "text/html");
  const title = page.querySelector("h1");
  const subject = page.querySelector("header > .subject");
  title?.remove();
  subject?.remove();
  page.querySelector(".letterhead")?.remove();
  const prefix = uniqueId("report");
  const body = h("div", { class: "report", lang: page.documentElement.lang || null }, [...page.body.children].map((one) => copied(one, prefix)));
  return { title: title?.textContent?.trim() ?? "", subject: subject?.textContent?.trim() ?? "", body };
}

/**
 * @param {Element} given
 * @param {string} prefix before every id, so that none of them is one of this page
 * @returns {Node}
 */
function copied(given, prefix) {
  const name = given.localName;
  if (name === "img") {
    return drawing(given);
  }
  if (!ELEMENTS.includes(name)) {
    return document.createTextNode("");
  }
  if (name === "main") {
    return h("div", {}, children(given, prefix));
  }
  if (name === "a") {
    return link(given, prefix);
  }
  /** @type {Record<string, string>} */
  const attributes = {};
  for (const { name: key, value } of given.attributes) {
    if (ATTRIBUTES.includes(key)) attributes[key] = value;
    if (REFERRING.includes(key)) attributes[key] = `${prefix}-${value}`;
  }
  return h(/** @type {keyof HTMLElementTagNameMap} */ (name), attributes, children(given, prefix));
}

/**
 * @param {Element} given
 * @param {string} prefix
 */
const children = (given, prefix) => [...given.childNodes].map((one) => (one instanceof Element ? copied(one, prefix) : one.textContent ?? ""));

/**
 * A link within the report does not change the address of the page, which says what is shown.
 * @param {Element} given
 * @param {string} prefix
 */
function link(given, prefix) {
  const target = `${prefix}-${(given.getAttribute("href") ?? "").replace(/^#/, "")}`;
  const kind = given.getAttribute("class") ?? "";
  return h("button", { type: "button", class: `link ${kind}`, "data-target": target, title: kind === "number" ? given.getAttribute("title") : null }, children(given, prefix));
}

// SPDX-License-Identifier: Apache-2.0

/** @typedef {readonly any[]} Children */
/** @typedef {Node | string | number | null | undefined | false | Children} Child */
/** @typedef {Record<string, unknown>} Attributes */

/**
 * Makes an element. Children are nodes or texts; a text is always set as text, so nothing in the data can become markup.
 * An attribute that is true stands without a value, one that is false, null or undefined is left out, and a function under
 * `onclick` and its like is called on that event.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key.replace(/^on/, ""), /** @type {EventListener} */ (value));
    } else if (value === true) {
      made.setAttribute(key, "");
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, String(value));
    }
  }
  fill(made, children);
  return made;
}

/**
 * Adds children to an element.
 * @param {Element} place
 * @param {readonly Child[]} children
 */
export function fill(place, children) {
  for (const child of children) {
    if (Array.isArray(child)) {
      fill(place, child);
    } else if (child instanceof Node) {
      place.append(child);
    } else if (child !== null && child !== undefined && child !== false && child !== "") {
      place.append(String(child));
    }
  }
}

let drawn = 0;

/**
 * An id that no other element of the page has.
 * @param {string} word
 */
export const uniqueId = (word) => `${word}-${++drawn}`;

/**
 * A text that only a screen reader says.
 * @param {string} text
 */
export const unseen = (text) => h("span", { class: "unseen" }, text);

/**
 * A button.
 * @param {string} text
 * @param {() => unknown} onclick
 * @param {Attributes} [more]
 */
export const button = (text, onclick, more = {}) => h("button", { type: "button", onclick, ...more }, text);

/**
 * A button that cannot be pressed again until what it does is done.
 * @param {string} text
 * @param {() => Promise<unknown>} work
 * @param {Attributes} [more]
 */
export function workButton(text, work, more = {}) {
  const made = button(text, async () => {
    if (made.getAttribute("aria-disabled") === "true") return;
    made.setAttribute("aria-disabled", "true");
    try {
      await work();
    } finally {
      made.removeAttribute("aria-disabled");
    }
  }, more);
  return made;
}

// SPDX-License-Identifier: Apache-2.0

/**
 * Makes an element. Children are elements or texts; a text is always set as text, so nothing in the data can become markup.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== ""));
  return made;
}

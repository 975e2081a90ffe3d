// SPDX-License-Identifier: Apache-2.0

/**
 * Tells a reader who does not see the page what has happened; the others see it on the page.
 * @param {string} text
 */
export function say(text) {
  const status = /** @type {HTMLElement} */ (document.getElementById("status"));
  status.textContent = "";
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}

// SPDX-License-Identifier: Apache-2.0

const LONG_ENOUGH = 8000;

/**
 * Tells a reader who does not see the page what has happened; the others see it on the page.
 * @param {string} text
 */
export function say(text) {
  const status = /** @type {HTMLElement} */ (document.getElementById("status"));
  status.textContent = "";
  setTimeout(() => {
    status.textContent = text;
    setTimeout(() => forget(text), LONG_ENOUGH);
  }, 50);
}

/**
 * What was said may name somebody, so it does not stay on the page once it has been heard.
 * @param {string} text
 */
function forget(text) {
  const status = /** @type {HTMLElement} */ (document.getElementById("status"));
  if (status.textContent === text) {
    status.textContent = "";
  }
}

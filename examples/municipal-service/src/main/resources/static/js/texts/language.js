// SPDX-License-Identifier: Apache-2.0

/** The languages of the pages, each with its own name. */
export const LANGUAGES = /** @type {const} */ ([
  ["sv", "Svenska"],
  ["da", "Dansk"],
  ["nb", "Norsk bokmål"],
  ["nn", "Norsk nynorsk"],
  ["en", "English"],
]);

const KEY = "brygga.language";

/** @param {string | null} language */
const known = (language) => LANGUAGES.find(([one]) => one === language)?.[0];

/** The language that the reader chose, else the first of her browser that we speak, else English. */
export function chosenLanguage() {
  const wished = navigator.languages.map((one) => one.toLowerCase().split("-")[0] ?? "").map((one) => (one === "no" ? "nb" : one));
  return known(localStorage.getItem(KEY)) ?? wished.map(known).find(Boolean) ?? "en";
}

/**
 * Keeps the choice in this browser.
 * @param {string} language
 */
export function remember(language) {
  localStorage.setItem(KEY, language);
}

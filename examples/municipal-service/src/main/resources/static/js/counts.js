// SPDX-License-Identifier: Apache-2.0
import { element } from "./dom.js";

const SEVERITIES = [
  ["ERROR", "errors"],
  ["WARNING", "warnings"],
  ["INFO", "hints"],
];

/** How many findings of each severity, as a list; a severity without findings is left out, except errors. */
export function counts(severities, texts) {
  const shown = SEVERITIES.filter(([word, key]) => word === "ERROR" || severities[key] > 0);
  return element(
    "ul",
    { class: "counts" },
    shown.map(([word, key]) => {
      const count = severities[key];
      const name = texts[`severity.${word}${count === 1 ? ".one" : ""}`];
      const tone = count === 0 ? "none" : word.toLowerCase();
      return element("li", { class: `count ${tone}` }, element("b", {}, String(count)), " " + name);
    }),
  );
}

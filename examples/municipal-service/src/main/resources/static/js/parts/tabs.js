// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "./element.js";

/** @typedef {import("./element.js").Child} Child */

/**
 * Parts of a page of which one is seen at a time; arrows go from one to the next. What a tab holds is made when it is opened first.
 * @param {string} label
 * @param {{ key: string, title: string, content: () => Child | Promise<Child> }[]} parts
 * @param {string} [first] the key of the one that is open
 * @param {(key: string) => void} [opened]
 */
export function tabs(label, parts, first = parts[0]?.key, opened) {
  const tabs = parts.map(({ key, title }) =>
    h("button", { type: "button", role: "tab", id: uniqueId("tab"), "data-key": key, onclick: () => open(key) }, title));
  const panels = tabs.map((tab) => h("div", { role: "tabpanel", id: uniqueId("panel"), "aria-labelledby": tab.id, tabindex: 0, hidden: true }));
  const made = new Set();

  /** @param {string | undefined} key */
  async function open(key) {
    tabs.forEach((tab, i) => {
      const here = tab.dataset.key === key;
      tab.setAttribute("aria-selected", String(here));
      tab.setAttribute("aria-controls", panels[i]?.id ?? "");
      tab.tabIndex = here ? 0 : -1;
      panels[i]?.toggleAttribute("hidden", !here);
    });
    const at = parts.findIndex((part) => part.key === key);
    const part = parts[at];
    if (part && !made.has(key)) {
      made.add(key);
      const content = await part.content();
      panels[at]?.replaceChildren(...[h("div", {}, content)]);
    }
    if (part) opened?.(part.key);
  }

  /** @param {KeyboardEvent} event */
  function walk(event) {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (step !== 0 && next) {
      event.preventDefault();
      next.focus();
      open(next.dataset.key);
    }
  }

  open(parts.some((part) => part.key === first) ? first : parts[0]?.key);
  return h("div", { class: "tabs" }, h("div", { role: "tablist", "aria-label": label, onkeydown: walk }, tabs), panels);
}

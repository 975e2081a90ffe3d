// SPDX-License-Identifier: Apache-2.0
import { h } from "./element.js";

/** @typedef {import("./element.js").Child} Child */

/**
 * Facts as a list of names and values; what is not known is left out.
 * @param {[string, Child | Child[]][]} facts
 */
export function facts(facts) {
  const known = facts.filter(([, value]) => !isNothing(value));
  return h("dl", { class: "facts" }, known.map(([name, value]) =>
    h("div", {}, h("dt", {}, name), (Array.isArray(value) ? value : [value]).map((one) => h("dd", {}, one)))));
}

/** @param {Child | Child[]} value */
const isNothing = (value) =>
  value === null || value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);

/**
 * Numbers that stand out, each with what it counts.
 * @param {[number | string, string][]} figures
 */
export const figures = (figures) =>
  h("dl", { class: "figures" }, figures.map(([value, what]) => h("div", {}, h("dt", {}, what), h("dd", {}, String(value)))));

/**
 * How a tag looks; the words in it say what it means.
 * @typedef {"calm" | "info" | "success" | "warning" | "error"} Tone
 */

/**
 * A short word about the state of something.
 * @param {string} text
 * @param {Tone} [tone]
 */
export const tag = (text, tone = "calm") => h("span", { class: `tag ${tone}` }, text);

/**
 * What happened, or will, in its order.
 * @param {{ when: string, title: Child, text?: Child, tone?: Tone, more?: Child }[]} steps
 */
export const timeline = (steps) =>
  h("ol", { class: "timeline" }, steps.map(({ when, title, text, tone = "calm", more }) =>
    h("li", { class: tone }, h("p", { class: "when" }, when), h("h3", {}, title), text ? h("p", {}, text) : null, more ?? null)));

/**
 * How far something is.
 * @param {string} label
 * @param {number} [share] from 0 to 1; not known if absent
 */
export function progress(label, share) {
  const bar = h("progress", { max: 1, ...(share === undefined ? {} : { value: share }) });
  return h("label", { class: "progress" }, h("span", {}, label), bar);
}

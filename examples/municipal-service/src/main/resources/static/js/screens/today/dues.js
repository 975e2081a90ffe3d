// SPDX-License-Identifier: Apache-2.0
import { h, button } from "../../parts/element.js";
import { apart, nameAt } from "../../api/references.js";
import { date } from "../../texts/formats.js";
import { has, t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { distance } from "./days.js";
import { isPerson } from "./places.js";

/**
 * One thing that is due.
 * @typedef {{ kind: string, due: string, overdue: boolean, subject: string, path: string, name: string | null }} Due
 */

/** How many are shown before the reader asks for more. */
const SHOWN = 8;

/**
 * What is due, each with where it is worked with.
 * @param {readonly Due[]} items
 * @param {ReadonlyMap<string, string>} words what each kind is called
 * @param {"overdue" | "soon" | "later"} when
 * @param {ReadonlyMap<string, import("./people.js").Somebody>} people
 * @param {(subject: string) => string | undefined} place
 */
export async function dues(items, words, when, people, place) {
  const list = h("ul", { class: "due-list" });
  const add = async (/** @type {readonly Due[]} */ some) => list.append(...await Promise.all(some.map((one) => line(one, words, when, people, place))));
  await add(items.slice(0, SHOWN));
  const rest = items.slice(SHOWN);
  if (rest.length === 0) return list;
  const more = button(t("today.more", { count: rest.length }), async () => {
    await add(rest);
    more.remove();
    /** @type {HTMLElement | undefined} */ (list.children[SHOWN])?.querySelector("a")?.focus();
  });
  return h("div", {}, list, h("div", { class: "actions" }, more));
}

/**
 * @param {Due} item
 * @param {ReadonlyMap<string, string>} words
 * @param {string} when
 * @param {ReadonlyMap<string, import("./people.js").Somebody>} people
 * @param {(subject: string) => string | undefined} place
 */
async function line({ kind, due, subject, name }, words, when, people, place) {
  const { type } = apart(subject);
  const about = isPerson(type) ? people.get(subject)?.name || t(has(`today.about.${type}`) ? `today.about.${type}` : "today.about.person") : name || (await nameAt(subject)) || "";
  const where = place(subject);
  const label = words.get(kind) ?? kind;
  return h("li", { class: `due ${when}`, "data-kind": kind },
    h("div", {}, h("p", { class: "due-what" }, where ? h("a", { href: where }, label) : label), about ? h("p", { class: "soft" }, about) : null),
    h("p", { class: "due-when" }, h("time", { datetime: due }, date(due)), h("span", { class: "soft" }, distance(due, today()))));
}

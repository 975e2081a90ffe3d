// SPDX-License-Identifier: Apache-2.0
import { h, button } from "../../parts/element.js";
import { apart, nameAt } from "../../api/references.js";
import { date } from "../../texts/formats.js";
import { has, t } from "../../texts/texts.js";
import { screens } from "../../app/screens.js";
import { role, today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { distance } from "./days.js";

/**
 * One thing that is due.
 * @typedef {{ kind: string, due: string, overdue: boolean, subject: string, path: string, name: string | null }} Due
 */

/** How many are shown before the reader asks for more. */
const SHOWN = 8;

/**
 * The screen on which a record of a type is worked with.
 * @type {Record<string, string>}
 */
const SCREENS = {
  group: "groups", programme: "programmes", partnership: "partnerships", grant: "grants", volunteer: "volunteers",
  participant: "people", area: "areas", acknowledgement: "findings",
};

const PEOPLE = ["participant", "volunteer", "contact-person", "person"];

/**
 * What is due, each with where it is worked with.
 * @param {readonly Due[]} items
 * @param {ReadonlyMap<string, string>} words what each kind is called
 * @param {"overdue" | "soon" | "later"} when
 * @param {ReadonlyMap<string, import("./people.js").Somebody>} people
 */
export async function dues(items, words, when, people) {
  const own = role();
  const there = new Set((await screens()).filter((one) => own !== undefined && one.roles.includes(own)).map((one) => one.path));
  const list = h("ul", { class: "due-list" });
  const add = async (/** @type {readonly Due[]} */ some) => list.append(...await Promise.all(some.map((one) => line(one, words, when, there, people))));
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
 * @param {ReadonlySet<string>} there
 * @param {ReadonlyMap<string, import("./people.js").Somebody>} people
 */
async function line({ kind, due, subject, name }, words, when, there, people) {
  const { type, id } = apart(subject);
  const person = PEOPLE.includes(type);
  const found = people.get(subject);
  const about = person ? found?.name || t(has(`today.about.${type}`) ? `today.about.${type}` : "today.about.person") : name || (await nameAt(subject)) || "";
  const screen = SCREENS[type];
  const record = person ? found?.id : id;
  const where = screen !== undefined && there.has(screen) && record !== undefined
    ? href(screen === "findings" ? screen : `${screen}/${encodeURIComponent(record)}`)
    : undefined;
  const label = words.get(kind) ?? kind;
  return h("li", { class: `due ${when}`, "data-kind": kind },
    h("div", {}, h("p", { class: "due-what" }, where ? h("a", { href: where }, label) : label), about ? h("p", { class: "soft" }, about) : null),
    h("p", { class: "due-when" }, h("time", { datetime: due }, date(due)), h("span", { class: "soft" }, distance(due, today()))));
}

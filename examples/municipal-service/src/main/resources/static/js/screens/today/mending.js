// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { linkButton } from "../../parts/page.js";
import { findingList } from "../../parts/findings.js";
import { get } from "../../api/client.js";
import { apart, nameAt } from "../../api/references.js";
import { has, t } from "../../texts/texts.js";
import { href, ownScreens } from "../../app/screens.js";
import { isPerson } from "./places.js";

/** @typedef {import("brygga-types").Finding} Finding */

/** How many are shown here; the others wait in the inbox. */
const SHOWN = 3;

/**
 * What keeps records from being right, the first few of it.
 * @returns {Promise<{ items: Finding[], total: number }>}
 */
export const errors = () => get("findings", { severity: "ERROR", limit: SHOWN });

/**
 * The record of a finding as a reference.
 * @param {Finding} finding
 */
export const subjectOf = ({ subject }) => `${subject.type}:${subject.key}`;

/**
 * @param {{ items: Finding[], total: number }} found
 * @param {(subject: string) => string | undefined} where
 * @param {ReadonlyMap<string, import("./people.js").Somebody>} people
 */
export async function mending({ items, total }, where, people) {
  const inbox = (await ownScreens()).some((one) => one.path === "findings");
  const names = new Map(await Promise.all(items.map(async (one) => {
    const subject = subjectOf(one);
    const { type } = apart(subject);
    const name = isPerson(type)
      ? people.get(subject)?.name || t(has(`today.about.${type}`) ? `today.about.${type}` : "today.about.person")
      : (await nameAt(subject)) || t("today.record");
    return /** @type {[string, string]} */ ([subject, name]);
  })));
  return h("div", {},
    findingList(items, (one) => {
      const subject = subjectOf(one);
      const place = where(subject);
      const name = names.get(subject) ?? "";
      return { where: place ? h("a", { href: place }, name) : name };
    }),
    total > items.length ? h("p", { class: "soft today-rest" }, t("today.mending.more", { count: total - items.length })) : null,
    inbox ? h("div", { class: "actions" }, linkButton(href("findings"), t("today.mending.all"))) : null);
}

// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { empty, linkButton, pageHead } from "../../parts/page.js";
import { growingTable } from "../../parts/table.js";
import { levelTag } from "../../parts/protection.js";
import { wordingOf } from "../../parts/values.js";
import { select } from "../../parts/form/controls.js";
import { all, search } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { say } from "../../parts/status.js";

/** @typedef {import("brygga-types").Participant} Participant */

const PLACES = ["APPLIED", "WAITING", "ADMITTED", "STARTED"];

/**
 * Who takes part: a name, the groups, and whether somebody is protected. Whom one searches for never stands in an address.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const [words, groups] = await Promise.all([wordingOf("participants"), all("groups")]);
  const areas = isAny("VOLUNTEER") ? [] : await all("areas");
  const names = new Map(areas.map((one) => [`area:${one.id}`, one.name]));
  const text = h("input", { type: "search", id: uniqueId("search"), autocomplete: "off" });
  const area = select(areas.map((one) => [`area:${one.id}`, one.name]), "");
  area.id = uniqueId("area");
  /** @type {HTMLOptionElement} */ (area.options[0]).textContent = t("people.all");
  const place = h("div", { id: uniqueId("found") });

  /** @param {Participant} one */
  const groupsOf = (one) => groups
    .filter((group) => (group.enrolments ?? []).some((enrolment) => enrolment.person === `participant:${one.id}` && PLACES.includes(enrolment.status ?? "")))
    .map((group, i) => [i > 0 ? ", " : "", h("a", { href: href(`groups/${group.id}`) }, group.name || group.id)]);

  async function find() {
    const wanted = Object.fromEntries([["q", text.value.trim()], ["area", area.value]].filter(([, one]) => one !== ""));
    const list = await growingTable(
      t("people.caption"),
      [
        { title: words.label("name"), cell: (one) => h("a", { href: href(`people/${one.id}`) }, one.name || t("people.nameless")) },
        { title: t("people.groups"), cell: groupsOf },
        { title: words.label("area"), cell: (one) => names.get(one.area ?? "") ?? "" },
        { title: words.label("protection"), cell: (one) => levelTag(one, words) },
      ],
      async (cursor) => {
        const found = await search("participants", wanted, { limit: 30, cursor });
        return { items: found.items.map(({ record }) => record), ...(found.next ? { next: found.next } : {}) };
      },
      () => (Object.keys(wanted).length > 0
        ? empty(t("people.found.none"), t("people.found.none.text"))
        : empty(t("people.none"), t("people.none.text"), ...(isAny("COORDINATOR") ? [linkButton(href("people/new"), t("people.new"))] : []))));
    place.replaceChildren(list);
    return list;
  }

  await find();
  const button = workButton(t("people.search"), async () => {
    const list = await find();
    say(list.querySelector(".count-line, .empty-title")?.textContent ?? "");
  }, { class: "first" });
  const form = h("form", { class: "filters", role: "search", onsubmit: (/** @type {Event} */ event) => {
    event.preventDefault();
    button.click();
  } },
    h("div", {}, h("label", { for: text.id }, t("people.search.name")), text),
    areas.length > 0 ? h("div", {}, h("label", { for: area.id }, words.label("area")), area) : null,
    h("div", {}, button));
  area.onchange = () => button.click();
  return {
    title: t("people.title"),
    content: [
      pageHead({ title: t("people.title"), lead: t("people.lead"), actions: isAny("COORDINATOR") ? linkButton(href("people/new"), t("people.new"), true) : null }),
      form,
      place,
    ],
  };
}

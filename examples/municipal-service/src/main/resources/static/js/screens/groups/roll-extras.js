// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { more } from "../../parts/page.js";
import { t } from "../../texts/texts.js";

/** @typedef {import("brygga-types").Group} Group */
/** @typedef {import("brygga-types").Session} Session */

/**
 * What may be said of a session beside its marks: how many were there in all, and which of the guests came.
 * @param {Group} group
 * @param {Session} session
 * @param {import("../../parts/values.js").Wording} words
 */
export function extras(group, session, words) {
  const id = uniqueId("heads");
  const heads = h("input", { type: "text", inputmode: "numeric", id, class: "short", autocomplete: "off", "aria-describedby": id + "-hint" });
  heads.value = typeof session.headCount === "number" ? String(session.headCount) : "";
  const planned = (session.guests ?? []).map((one) => one.category);
  const guests = [...new Set([...planned, ...(group.guests ?? [])])].map((category) => {
    const box = h("input", { type: "checkbox", value: category, id: uniqueId("guest") });
    box.checked = (session.guests ?? []).some((one) => one.category === category && one.came === true);
    return { box, line: h("div", { class: "choice" }, box, h("label", { for: box.id }, words.word("sessions.guests.category", category))) };
  });
  const chosen = () => guests.filter(({ box }) => box.checked).map(({ box }) => box.value);
  const first = { heads: heads.value, guests: String(chosen()) };
  const guestsChanged = () => String(chosen()) !== first.guests;
  const count = () => {
    const text = heads.value.trim();
    return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  };
  return {
    element: more(t("groups.roll.more"),
      h("div", { class: "fields" },
        h("div", { class: "field" },
          h("label", { for: id }, words.label("sessions.headCount")),
          h("p", { class: "hint", id: id + "-hint" }, t("groups.roll.heads")),
          heads),
        guests.length > 0
          ? h("fieldset", { class: "field words" }, h("legend", {}, t("groups.roll.guests")), h("div", { class: "choices" }, guests.map(({ line }) => line)))
          : null)),
    changed: () => heads.value !== first.heads || guestsChanged(),
    read: () => ({
      ...(count() === undefined ? {} : { headCount: count() }),
      // Where nobody has touched it, nothing is said of guests.
      ...(guestsChanged() ? { guests: chosen() } : {}),
    }),
  };
}

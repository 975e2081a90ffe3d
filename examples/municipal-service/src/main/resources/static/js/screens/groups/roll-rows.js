// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { t } from "../../texts/texts.js";
import { MARKS } from "./roll-sheet.js";

/** Short words that fit a thumb; tables say the same in the words of the library. */
const label = (/** @type {string} */ mark) => t(`groups.roll.mark.${mark}`);

/**
 * One row for each who is expected: her name and four large choices. Nothing else of her is shown.
 * @param {import("./roll-sheet.js").RollSheet} sheet
 * @param {(reference: string) => string} nameOf
 * @param {(person: string, mark: import("brygga-types").AttendanceMark) => void} chosen
 */
export function rows(sheet, nameOf, chosen) {
  /** @type {Map<string, { row: HTMLFieldSetElement, boxes: Map<string, HTMLInputElement> }>} */
  const made = new Map(sheet.people.map((person) => {
    const group = uniqueId("mark");
    const boxes = new Map(MARKS.map((mark) => [mark, h("input", { type: "radio", name: group, value: mark, id: uniqueId("choice"), onchange: () => chosen(person, mark) })]));
    const row = h("fieldset", { class: "roll-row" },
      h("legend", {}, nameOf(person)),
      h("div", { class: "roll-choices" }, [...boxes].map(([mark, box]) =>
        h("label", { class: `roll-choice ${mark.toLowerCase()}`, for: box.id }, box, h("span", {}, label(mark))))));
    return [person, { row, boxes }];
  }));
  return {
    element: h("div", { class: "roll-rows" }, [...made.values()].map(({ row }) => row)),
    draw: () => made.forEach(({ row, boxes }, person) => {
      const mark = sheet.marks.get(person);
      row.classList.toggle("marked", mark !== undefined);
      boxes.forEach((box, own) => (box.checked = own === mark));
    }),
    /** @param {boolean} locked while it is on its way, what is sent and what is seen stay the same */
    lock: (locked) => made.forEach(({ row }) => (row.disabled = locked)),
  };
}

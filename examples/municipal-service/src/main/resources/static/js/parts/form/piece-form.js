// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "../element.js";
import { say } from "../status.js";
import { watch, settle } from "../leaving.js";
import { Problem } from "../../api/problem.js";
import { schemaOf, shapeOf } from "../../api/schemas.js";
import { Wording } from "../values.js";
import { t } from "../../texts/texts.js";
import { clear } from "./field.js";
import { fieldsOf } from "./nested.js";
import { conflict, stepsOf, summary } from "./summary.js";

/**
 * What a form for a piece of a record is for.
 * @typedef {object} PieceOrder
 * @property {import("../../api/records.js").List} list
 * @property {string} path which piece, such as `measures.outcomes`
 * @property {object} [value] what it begins with
 * @property {readonly string[]} fields the components that are shown, in their order
 * @property {string} pointer where the piece will stand in the record; findings below it are shown at their fields
 * @property {string} action what the button says
 * @property {string} cancel where somebody goes who does not want to
 * @property {(value: any) => Promise<import("../../api/records.js").Done<any>>} save
 * @property {(done: import("../../api/records.js").Done<any>) => unknown} done
 */

/**
 * A form for one piece of a record, such as what came of a promise, made from the schema of the whole.
 * @param {PieceOrder} order
 */
export async function pieceForm(order) {
  const wording = new Wording(await schemaOf(order.list));
  const shape = wording.shape(order.path);
  const piece = shape?.of ? shapeOf(wording.root, shape.of) : shape;
  const made = await fieldsOf(piece?.schema ?? {}, order.value, order.path, { root: wording.root, refs: {} }, order.fields);
  const told = h("div", { class: "form-told" });
  const read = () => made.read() ?? {};
  const before = JSON.stringify(read());
  let saved = false;
  const steps = stepsOf(order.pointer);
  watch(() => form.isConnected && !saved && JSON.stringify(read()) !== before);

  const inside = (/** @type {readonly string[]} */ path) => steps.every((step, i) => path[i] === step);

  /** @param {string[]} path */
  function placeOf(path) {
    const [key = "", ...deeper] = inside(path) ? path.slice(steps.length) : [];
    return made.fields.get(key)?.at(deeper) ?? { label: wording.place(path.map((step) => "/" + step).join("")) };
  }

  async function keep() {
    try {
      const done = await order.save(read());
      saved = true;
      settle();
      say(t("parts.form.kept"));
      await order.done(done);
    } catch (trouble) {
      if (!(trouble instanceof Problem)) throw trouble;
      if (trouble.status !== 412 && trouble.findings.length === 0) throw trouble;
      clear(form);
      // What there is to look at elsewhere in the record is not asked for here.
      const own = trouble.findings.filter((one) => one.severity === "ERROR" || inside(stepsOf(one.path)));
      told.replaceChildren(trouble.status === 412 ? conflict(412) : summary(own, placeOf));
      /** @type {HTMLElement | null} */ (told.firstElementChild)?.focus();
    }
  }

  const save = workButton(order.action, keep, { class: "first", "data-action": "save" });
  const form = h("form", { class: "record-form", novalidate: true, autocomplete: "off", onsubmit: (/** @type {Event} */ event) => {
    event.preventDefault();
    save.click();
  } },
    told,
    h("div", { class: "fields" }, order.fields.map((key) => made.fields.get(key)?.element)),
    h("p", { class: "soft" }, t("parts.form.leaving")),
    h("div", { class: "actions" }, save, h("a", { class: "button", href: order.cancel }, t("parts.cancel"))));
  return form;
}

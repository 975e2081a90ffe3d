// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "../element.js";
import { more } from "../page.js";
import { say } from "../status.js";
import { watch, settle } from "../leaving.js";
import { add, change, check } from "../../api/records.js";
import { schemaOf, componentsOf } from "../../api/schemas.js";
import { Problem } from "../../api/problem.js";
import { t } from "../../texts/texts.js";
import { clear } from "./field.js";
import { fieldsOf } from "./nested.js";
import { conflict, stepsOf, summary } from "./summary.js";

/** @typedef {import("../../api/records.js").List} List */

/**
 * What a form is for.
 * @typedef {object} Order
 * @property {List} list whose schema the form follows
 * @property {object} [record] what is changed, or what a new record begins with
 * @property {string} [etag] the version of the record that is changed; a form without it makes a new one
 * @property {readonly string[]} fields the components that are shown, in their order; all others stay as they were
 * @property {readonly string[]} [rest] components that are shown when asked for
 * @property {Record<string, readonly string[]>} [refs] which types of records may stand where, such as { "leads.person": ["volunteer"] }
 * @property {string} [action] what the button says
 * @property {string} [cancel] where somebody goes who does not want to
 * @property {string} [at] a pointer to the field that somebody comes for, such as the place of a finding
 * @property {(record: any) => Promise<import("../../api/records.js").Done<any>>} [save] another way to keep it, such as a step
 * @property {boolean} [checks] whether it may be checked without being kept; true if not given
 * @property {(done: import("../../api/records.js").Done<any>) => unknown} done is called when it is kept; warnings are in it
 */

/**
 * A form for a record, made from its schema, with findings at their fields.
 * @param {Order} order
 */
export async function recordForm(order) {
  const { list, record = {}, etag, fields, rest = [], refs = {} } = order;
  const root = await schemaOf(list);
  const around = { root, refs };
  const made = await fieldsOf(root, record, "", around, [...fields, ...rest]);
  const components = componentsOf(root, root);
  const told = h("div", { class: "form-told" });
  const own = (/** @type {readonly string[]} */ keys) => keys.map((key) => made.fields.get(key)?.element);
  const read = () => made.read() ?? {};
  let before = JSON.stringify(read());
  watch(() => form.isConnected && JSON.stringify(read()) !== before);

  /** @param {string[]} path */
  function placeOf([key = "", ...deeper]) {
    const place = made.fields.get(key)?.at(deeper);
    place?.target.closest("details")?.setAttribute("open", "");
    return place ?? { label: components.get(key)?.title ?? "" };
  }

  /** @param {readonly import("brygga-types").Finding[]} findings */
  function show(findings) {
    clear(form);
    told.replaceChildren(summary(findings, placeOf));
    /** @type {HTMLElement | null} */ (told.firstElementChild)?.focus();
  }

  async function keep() {
    try {
      const { id = "" } = /** @type {{ id?: string }} */ (record);
      const done = await (order.save ? order.save(read()) : etag === undefined ? add(list, read()) : change(list, id, read(), etag));
      before = JSON.stringify(read());
      settle();
      say(t("parts.form.kept"));
      await order.done(done);
    } catch (trouble) {
      if (trouble instanceof Problem && (trouble.status === 412 || trouble.status === 409)) {
        told.replaceChildren(conflict(trouble.status));
        /** @type {HTMLElement | null} */ (told.firstElementChild)?.focus();
      } else if (trouble instanceof Problem && trouble.findings.length > 0) {
        show(trouble.findings);
      } else {
        throw trouble;
      }
    }
  }

  const save = workButton(order.action ?? t("parts.form.save"), keep, { class: "first", "data-action": "save" });
  const form = h("form", { class: "record-form", novalidate: true, autocomplete: "off", onsubmit: (/** @type {Event} */ event) => {
    event.preventDefault();
    save.click();
  } },
    told,
    h("div", { class: "fields" }, own(fields)),
    rest.length > 0 ? more(t("parts.form.rest"), h("div", { class: "fields" }, own(rest))) : null,
    h("p", { class: "soft" }, t("parts.form.leaving")),
    h("div", { class: "actions" },
      save,
      order.checks === false || order.save ? null : workButton(t("parts.form.check"), async () => {
        // A new record is checked under an id that nobody has.
        const asked = { id: "new", ...read() };
        show(await check(list, asked).catch((trouble) => {
          if (trouble instanceof Problem && trouble.findings.length > 0) return trouble.findings;
          throw trouble;
        }));
      }, { "data-action": "check" }),
      order.cancel ? h("a", { class: "button", href: order.cancel }, t("parts.cancel")) : null));
  if (order.at) {
    const wanted = placeOf(stepsOf(order.at));
    // The page has to stand, and its heading has had the focus.
    setTimeout(() => {
      if ("target" in wanted) {
        wanted.target.focus();
        wanted.target.scrollIntoView({ block: "center" });
      }
    });
  }
  return form;
}

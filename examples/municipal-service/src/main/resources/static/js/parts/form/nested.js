// SPDX-License-Identifier: Apache-2.0
import { h, button, workButton } from "../element.js";
import { slot } from "./field.js";
import { textField, numberField, dateField, truthField, wordField, wordsField } from "./controls.js";
import { referenceField } from "./chooser.js";
import { componentsOf, shapeOf } from "../../api/schemas.js";
import { t } from "../../texts/texts.js";
import { say } from "../status.js";

/** @typedef {import("./field.js").Field} Field */
/** @typedef {import("./field.js").Around} Around */
/** @typedef {import("../../api/schemas.js").Shape} Shape */

/**
 * The field for a component, as its schema says.
 * @param {Shape} shape
 * @param {unknown} value
 * @param {string} name
 * @param {Around} around
 * @returns {Promise<Field>}
 */
export async function fieldOf(shape, value, name, around) {
  switch (shape.is) {
    case "word": return wordField(shape, value);
    case "number": return numberField(shape, value);
    case "date":
    case "partial-date":
    case "time": return dateField(shape, value);
    case "truth": return truthField(shape, value);
    case "reference": return referenceField(shape, value, name, around);
    case "record": return recordField(shape, value, name, around);
    case "list": {
      const element = shapeOf(around.root, shape.of ?? {});
      return element.is === "word" ? wordsField(shape, element, value) : listField(shape, element, value, name, around);
    }
    default: return textField(shape, value);
  }
}

/**
 * The fields of a record below one another; components that have no field stay as they were.
 * @param {import("../../api/schemas.js").Schema} schema
 * @param {unknown} value
 * @param {string} name
 * @param {Around} around
 * @param {readonly string[]} [keys]
 * @returns {Promise<{ fields: Map<string, Field>, read: () => Record<string, unknown> | undefined }>}
 */
export async function fieldsOf(schema, value, name, around, keys) {
  const before = /** @type {Record<string, unknown>} */ (value ?? {});
  const components = componentsOf(around.root, schema);
  const wanted = (keys ?? [...components.keys()]).filter((key) => components.has(key));
  const made = await Promise.all(wanted.map(async (key) => {
    const shape = /** @type {Shape} */ (components.get(key));
    return /** @type {[string, Field]} */ ([key, await fieldOf(shape, before[key], name ? `${name}.${key}` : key, around)]);
  }));
  const fields = new Map(made);
  return {
    fields,
    read: () => {
      const all = { ...before, ...Object.fromEntries([...fields].map(([key, field]) => [key, field.read()])) };
      const known = Object.entries(all).filter(([, one]) => one !== undefined && one !== null);
      return known.length > 0 ? Object.fromEntries(known) : undefined;
    },
  };
}

/**
 * @param {Shape} shape
 * @param {unknown} value
 * @param {string} name
 * @param {Around} around
 * @returns {Promise<Field>}
 */
async function recordField(shape, value, name, around) {
  const { fields, read } = await fieldsOf(shape.schema, value, name, around);
  const place = slot();
  const small = fields.size <= 2;
  const element = h("fieldset", { class: small ? "field record small" : "field record", tabindex: -1 },
    shape.title ? h("legend", {}, shape.title) : null,
    h("div", { class: "fields" }, [...fields.values()].map((one) => one.element)), place);
  return {
    element,
    read,
    at: ([key = "", ...rest]) => fields.get(key)?.at(rest) ?? { slot: place, target: element, label: shape.title },
  };
}

/**
 * @param {Shape} shape
 * @param {Shape} inner
 * @param {unknown} value
 * @param {string} name
 * @param {Around} around
 * @returns {Promise<Field>}
 */
async function listField(shape, inner, value, name, around) {
  const place = slot();
  const items = h("ol", { class: "items" });
  /** @type {{ field: Field, line: HTMLElement }[]} */
  const lines = [];
  const titled = () => lines.forEach(({ line }, i) => {
    const head = line.querySelector(".item-title");
    if (head) head.textContent = t("parts.form.item", { title: shape.title, number: i + 1 });
  });

  /**
   * @param {unknown} one
   * @param {boolean} [focus]
   */
  async function add(one, focus = false) {
    const field = await fieldOf({ ...inner, title: inner.is === "record" ? "" : shape.title, required: true }, one, name, around);
    const line = h("li", { class: "item" });
    const entry = { field, line };
    const drop = button(t("parts.form.remove"), () => {
      lines.splice(lines.indexOf(entry), 1);
      line.remove();
      titled();
      more.focus();
      say(t("parts.form.removed"));
    }, { class: "quiet" });
    line.append(h("div", { class: "item-head" }, h("span", { class: "item-title" }), drop), field.element);
    lines.push(entry);
    items.append(line);
    titled();
    if (focus) /** @type {HTMLElement | null} */ (field.element.querySelector("input, select, textarea"))?.focus();
  }

  const more = workButton(t("parts.form.add", { title: shape.title }), () => add(undefined, true));
  for (const one of Array.isArray(value) ? value : []) {
    await add(one);
  }
  const element = h("fieldset", { class: "field list", tabindex: -1 }, h("legend", {}, shape.title), items, place, h("div", { class: "actions" }, more));
  return {
    element,
    read: () => {
      const found = lines.map(({ field }) => field.read()).filter((one) => one !== undefined);
      return found.length > 0 ? found : undefined;
    },
    at: ([index = "", ...rest]) => lines[Number(index)]?.field.at(rest) ?? { slot: place, target: more, label: shape.title },
  };
}

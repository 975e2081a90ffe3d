// SPDX-License-Identifier: Apache-2.0
import { h } from "./element.js";
import { facts } from "./facts.js";
import { componentsOf, shapeOf, schemaOf } from "../api/schemas.js";
import { namesAt } from "../api/references.js";
import { date, money, named, number, period } from "../texts/formats.js";
import { t } from "../texts/texts.js";

/** @typedef {import("../api/schemas.js").Schema} Schema */
/** @typedef {import("../api/schemas.js").Shape} Shape */
/** @typedef {import("./element.js").Child} Child */

/** What a list of records calls things: its components and the words in them. */
export class Wording {
  /** @param {Schema} root */
  constructor(root) {
    this.root = root;
    this.components = componentsOf(root, root);
  }

  /** What a type of record is called. */
  get type() {
    return this.root.title ?? "";
  }

  /**
   * The shape of a component by its path, such as `sessions.status`.
   * @param {string} path
   * @returns {Shape | undefined}
   */
  shape(path) {
    let components = this.components;
    /** @type {Shape | undefined} */
    let shape;
    for (const key of path.split(".")) {
      shape = components.get(key);
      const inner = shape?.of ? shapeOf(this.root, shape.of) : shape;
      components = inner ? componentsOf(this.root, inner.schema) : new Map();
    }
    return shape;
  }

  /**
   * What a component is called.
   * @param {string} path
   */
  label(path) {
    return this.shape(path)?.title ?? path;
  }

  /**
   * Where a JSON Pointer points at, in words: “Sessions 2 \u203a Date”.
   * @param {string} pointer
   */
  place(pointer) {
    const steps = pointer.split("/").slice(1);
    const keys = steps.filter((one) => !/^\d+$/.test(one));
    return keys.map((key, i) => {
      const number = steps[steps.indexOf(key) + 1];
      const label = this.label(keys.slice(0, i + 1).join("."));
      return number !== undefined && /^\d+$/.test(number) ? `${label} ${Number(number) + 1}` : label;
    }).join(" \u203a ");
  }

  /**
   * What a word of a component is called.
   * @param {string} path
   * @param {string | null | undefined} code
   */
  word(path, code) {
    if (!code) return "";
    const shape = this.shape(path);
    const inner = shape?.of ? shapeOf(this.root, shape.of) : shape;
    return inner?.words.find(([one]) => one === code)?.[1] ?? code;
  }
}

/**
 * What a list calls things, in the language of the reader.
 * @param {import("../api/records.js").List} list
 */
export const wordingOf = async (list) => new Wording(await schemaOf(list));

/**
 * Every reference in a value.
 * @param {unknown} value
 * @param {Schema} root
 * @param {Shape} shape
 * @returns {string[]}
 */
function referencesIn(value, root, shape) {
  if (value === null || value === undefined) return [];
  if (shape.is === "reference") return [String(value)];
  if (shape.is === "list" && Array.isArray(value) && shape.of) {
    const inner = shapeOf(root, shape.of);
    return value.flatMap((one) => referencesIn(one, root, inner));
  }
  if (shape.is === "record") {
    const own = /** @type {Record<string, unknown>} */ (value);
    return [...componentsOf(root, shape.schema)].flatMap(([key, part]) => referencesIn(own[key], root, part));
  }
  return [];
}

/**
 * A value of a record in the words of the reader.
 * @param {unknown} value
 * @param {Schema} root
 * @param {Shape} shape
 * @param {Map<string, string>} names of records that are referred to
 * @returns {Child}
 */
export function shown(value, root, shape, names) {
  if (value === null || value === undefined || value === "") return "";
  if (shape.is === "list" && Array.isArray(value)) {
    const inner = shapeOf(root, shape.of ?? {});
    if (value.length === 0) return "";
    return h("ul", { class: inner.is === "record" ? "parts" : "plain" }, value.map((one) => h("li", {}, shown(one, root, inner, names))));
  }
  if (shape.is === "record") return shownRecord(/** @type {Record<string, any>} */ (value), root, shape, names);
  if (shape.is === "truth") return t(value ? "parts.yes" : "parts.no");
  if (shape.is === "number") return number(Number(value));
  if (shape.is === "date" || shape.is === "partial-date") return date(String(value));
  if (shape.is === "reference") return names.get(String(value)) || t("parts.hidden-record");
  if (shape.is === "word") {
    const label = shape.words.find(([code]) => code === value)?.[1] ?? String(value);
    return label === value && /^[A-Z]{2}$/.test(label) ? named("region", label) : label;
  }
  return String(value);
}

/**
 * @param {Record<string, any>} value
 * @param {Schema} root
 * @param {Shape} shape
 * @param {Map<string, string>} names
 * @returns {Child}
 */
function shownRecord(value, root, shape, names) {
  if (shape.name === "Period") return period(value);
  if (shape.name === "Money") return money(value);
  if (shape.name === "Quantity") return quantity(value, root, shape, names);
  // Ids inside a record are for machines.
  return facts([...componentsOf(root, shape.schema)].filter(([key]) => key !== "id").map(([key, part]) => [part.title, shown(value[key], root, part, names)]));
}

/**
 * A number with how exact it is, what it counts and when: more than 1 500 (person), 2024.
 * @param {Record<string, any>} value
 * @param {Schema} root
 * @param {Shape} shape
 * @param {Map<string, string>} names
 * @returns {Child}
 */
function quantity(value, root, shape, names) {
  const components = componentsOf(root, shape.schema);
  const part = (/** @type {string} */ key) => {
    const inner = components.get(key);
    return inner ? shown(value[key], root, inner, names) : "";
  };
  const qualifier = value.qualifier === "EXACT" ? "" : part("qualifier");
  const unit = value.unit ? ` (${part("unit")})` : "";
  return [qualifier, part("value")].filter(Boolean).join(" ") + unit + (value.asOf ? `, ${part("asOf")}` : "");
}

/**
 * The components of a record as facts, with labels, words and names from the library.
 * @param {import("../api/records.js").List} list
 * @param {object} record
 * @param {readonly string[]} [keys] which, in which order; all if not given
 */
export async function recordFacts(list, record, keys) {
  const root = await schemaOf(list);
  const components = componentsOf(root, root);
  const wanted = (keys ?? [...components.keys()]).filter((key) => components.has(key));
  const values = /** @type {Record<string, unknown>} */ (record);
  const shape = (/** @type {string} */ key) => /** @type {Shape} */ (components.get(key));
  const names = await namesAt(wanted.flatMap((key) => referencesIn(values[key], root, shape(key))));
  return facts(wanted.map((key) => [shape(key).title, shown(values[key], root, shape(key), names)]));
}

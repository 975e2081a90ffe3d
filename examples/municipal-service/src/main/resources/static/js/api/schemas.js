// SPDX-License-Identifier: Apache-2.0
import { get } from "./client.js";
import { speech } from "../texts/texts.js";

/**
 * What a schema of the library says of a value; only the words that it uses.
 * @typedef {object} Schema
 * @property {string} [title]
 * @property {string | string[]} [type]
 * @property {string} [format]
 * @property {string} [pattern]
 * @property {number} [maxLength]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {string[]} [enum]
 * @property {string} [const]
 * @property {string} [$ref]
 * @property {Schema[]} [anyOf]
 * @property {Schema[]} [oneOf]
 * @property {Schema} [items]
 * @property {Record<string, Schema>} [properties]
 * @property {string[]} [required]
 * @property {Record<string, Schema>} [$defs]
 */

/**
 * One component, with what its schema says looked up: how it is written, and which words may be chosen.
 * @typedef {object} Shape
 * @property {"text" | "number" | "date" | "partial-date" | "time" | "truth" | "word" | "reference" | "record" | "list"} is
 * @property {string} title
 * @property {string} name the name of its definition, such as Period; empty if it has none
 * @property {boolean} required
 * @property {Schema} schema
 * @property {[string, string][]} words code and label, where it is a word
 * @property {boolean} open whether other words are allowed
 * @property {Schema} [of] the schema of the elements of a list
 */

/** @type {Map<string, Promise<Schema>>} */
const kept = new Map();

/**
 * The schema of a list of records, with labels in the language of the reader.
 * @param {string} list
 */
export function schemaOf(list) {
  const key = `${speech()} ${list}`;
  const found = kept.get(key) ?? get(`schemas/${list}`);
  kept.set(key, found);
  found.catch(() => kept.delete(key));
  return found;
}

/**
 * The words of a list with their labels.
 * @param {string} list
 * @returns {Promise<{ code: string, label: string }[]>}
 */
export const codesOf = async (list) => (await get(`codes/${list}`)).items;

/**
 * Looks up what a schema says of one component.
 * @param {Schema} root
 * @param {Schema} given
 * @param {boolean} [required]
 * @returns {Shape}
 */
export function shapeOf(root, given, required = false) {
  let schema = given;
  let name = "";
  // A definition may stand behind another; each says a part.
  for (;;) {
    const branch = schema.anyOf?.find((one) => one.type !== "null");
    const nullable = schema.anyOf?.some((one) => one.type === "null");
    const reference = schema.$ref?.replace("#/$defs/", "");
    if (branch && nullable) {
      schema = { ...schema, anyOf: undefined, ...branch };
    } else if (reference && reference !== "NotBlank") {
      name = reference;
      schema = { ...schema, $ref: undefined, ...root.$defs?.[reference], ...(schema.title ? { title: schema.title } : {}) };
    } else {
      break;
    }
  }
  const { words, open } = wordsOf(schema);
  const is = kindOf(schema, name, words);
  return { is, title: schema.title ?? "", name, required, schema, words, open, ...(is === "list" && schema.items ? { of: schema.items } : {}) };
}

/**
 * @param {Schema} schema
 * @returns {{ words: [string, string][], open: boolean }}
 */
function wordsOf(schema) {
  const closed = schema.oneOf ?? schema.anyOf?.find((one) => one.oneOf)?.oneOf;
  if (closed) {
    return { words: closed.map((one) => [one.const ?? "", one.title ?? one.const ?? ""]), open: schema.oneOf === undefined };
  }
  return { words: (schema.enum ?? []).map((one) => [one, one]), open: false };
}

/**
 * @param {Schema} schema
 * @param {string} name
 * @param {[string, string][]} words
 * @returns {Shape["is"]}
 */
function kindOf(schema, name, words) {
  const type = [schema.type].flat().find((one) => one !== "null");
  if (words.length > 0) return "word";
  if (name === "Ref") return "reference";
  if (name === "LocalDate") return "date";
  if (name === "PartialDate") return "partial-date";
  if (name === "LocalTime") return "time";
  if (type === "array") return "list";
  if (type === "object") return "record";
  if (type === "boolean") return "truth";
  if (type === "integer" || type === "number") return "number";
  return "text";
}

/**
 * The shapes of the components of a record, in the order of the library.
 * @param {Schema} root
 * @param {Schema} record
 * @returns {Map<string, Shape>}
 */
export function componentsOf(root, record) {
  const needed = record.required ?? [];
  return new Map(Object.entries(record.properties ?? {}).map(([key, schema]) => [key, shapeOf(root, schema, needed.includes(key))]));
}

// SPDX-License-Identifier: Apache-2.0
import { h, workButton, uniqueId } from "../element.js";
import { single } from "./field.js";
import { part, search } from "../../api/records.js";
import { listOf, nameAt, nameOf } from "../../api/references.js";
import { schemaOf } from "../../api/schemas.js";
import { t } from "../../texts/texts.js";
import { say } from "../status.js";

/** @typedef {import("./field.js").Field} Field */
/** @typedef {import("./field.js").Around} Around */
/** @typedef {import("../../api/schemas.js").Shape} Shape */

/** How many are offered without a search. */
const MOST = 200;

/**
 * The types that a reference of this name points at, where a screen says nothing else.
 * @type {Record<string, readonly string[]>}
 */
const USUAL = {
  source: ["source"], sources: ["source"], area: ["area"], areas: ["area"], parent: ["area", "organisation", "partnership"],
  organisation: ["organisation"], organisations: ["organisation"], responsible: ["organisation"], employer: ["organisation"],
  funder: ["organisation"], host: ["organisation"], supporters: ["organisation"], organisers: ["organisation"],
  programme: ["programme"], programmes: ["programme"], partnership: ["partnership"], agreement: ["partnership"],
  grant: ["grant"], group: ["group"], activity: ["group", "meeting-place", "event"], volunteer: ["volunteer"],
  person: ["volunteer", "participant", "contact-person"],
};

/**
 * A choice of a record. Few are offered at once; many are searched for, with what is searched for in the body of the request.
 * @param {Shape} shape
 * @param {unknown} value
 * @param {string} name the name of the component, with those around it
 * @param {Around} around
 * @returns {Promise<Field>}
 */
export async function referenceField(shape, value, name, around) {
  const types = around.refs[name] ?? USUAL[name.slice(name.lastIndexOf(".") + 1)] ?? [];
  const control = h("select", {});
  const chosen = typeof value === "string" ? value : "";
  let many = false;

  /** @param {string} [text] */
  async function offer(text) {
    const keep = control.value || chosen;
    const groups = await Promise.all(types.map((type) => group(type, text)));
    many = text === undefined ? groups.some((one) => one.more) : many;
    control.replaceChildren(
      h("option", { value: "" }, t("parts.form.nothing")),
      ...(groups.length === 1 ? groups[0]?.options ?? [] : groups.map(({ label, options }) => h("optgroup", { label }, options))));
    if (keep && ![...control.options].some((one) => one.value === keep)) {
      control.append(h("option", { value: keep }, (await nameAt(keep)) || t("parts.hidden-record")));
    }
    control.value = keep;
    return groups.reduce((sum, one) => sum + one.options.length, 0);
  }

  await offer();
  const field = single(shape, control, () => control.value || undefined);
  if (many) {
    const text = h("input", { type: "search", id: uniqueId("search"), autocomplete: "off" });
    const find = workButton(t("parts.form.search"), async () => say(t("parts.form.found", { count: await offer(text.value.trim()) })));
    text.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        find.click();
      }
    });
    control.before(h("div", { class: "search" }, h("label", { for: text.id, class: "unseen" }, t("parts.form.search.label", { field: shape.title })), text, find));
  }
  return field;
}

/**
 * @param {string} type
 * @param {string} [text]
 */
async function group(type, text) {
  const list = listOf(type);
  if (list === undefined) return { label: type, options: [], more: false };
  const [found, schema] = await Promise.all([
    text ? search(list, { q: text }, { limit: MOST }) : part(list, { limit: MOST }),
    schemaOf(list),
  ]);
  const options = found.items
    .map(({ record }) => ({ id: record.id, name: nameOf(record) }))
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({ id, name }) => h("option", { value: `${type}:${id}` }, name));
  return { label: schema.title ?? type, options, more: found.next !== undefined };
}

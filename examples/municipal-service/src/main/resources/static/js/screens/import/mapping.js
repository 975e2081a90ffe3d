// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { section } from "../../parts/page.js";
import { select } from "../../parts/form/controls.js";
import { t } from "../../texts/texts.js";
import { showCurrent } from "../../app/router.js";
import { map, memory } from "./sent.js";
import { listNames } from "./templates.js";
import { unknownColumns, unknownSheets, unknownValues } from "./unknown.js";

/** @typedef {import("./reading/rows.js").Rows} Rows */

const LEAVE = "\u0000";

/**
 * Asks what the sheets, columns and words mean that the service does not know; nothing if it knows them all.
 * @param {import("./sent.js").Sent} sent
 * @param {import("./sent.js").Report} report
 * @param {Rows} rows
 */
export async function mapping(sent, report, rows) {
  const { said } = memory(sent.id);
  const sheets = unknownSheets(report, rows);
  const [columns, values] = await Promise.all([unknownColumns(report, rows, said), unknownValues(report, rows, said)]);
  if (sheets.length + columns.length + values.length === 0) {
    return null;
  }
  const lists = sheets.length > 0 ? await listNames() : [];
  const asked = [
    ...sheets.map((sheet) => question("sheets", sheet, t("import.map.sheet", { sheet: sheet || t("import.the-file") }), lists)),
    ...columns.map(({ key, header, choices }) => question("columns", key, t("import.map.column", { header }), choices)),
    ...values.map(({ key, written, column, choices }) => question("values", key, t("import.map.value", { written, column }), choices)),
  ];
  const send = workButton(t("import.map.send"), async () => {
    const next = { sheets: { ...said.sheets }, columns: { ...said.columns }, values: { ...said.values } };
    for (const { part, key, choice } of asked) {
      if (choice.value !== "") next[part][key] = choice.value === LEAVE ? "" : choice.value;
    }
    await map(sent.id, next);
    await showCurrent({ focus: true });
  }, { "data-action": "map" });
  return section(t("import.map"), h("div", { class: "sheet" },
    h("p", { class: "measure" }, t("import.map.text")),
    h("div", { class: "fields mapping" }, asked.map(({ element }) => element)),
    h("div", { class: "actions" }, send)));
}

/**
 * @param {"sheets" | "columns" | "values"} part
 * @param {string} key
 * @param {string} label
 * @param {[string, string][]} choices
 */
function question(part, key, label, choices) {
  const choice = select(part === "values" ? choices : [[LEAVE, t("import.map.leave")], ...choices], "");
  choice.id = uniqueId("map");
  choice.dataset.part = part;
  /** @type {HTMLOptionElement} */ (choice.options[0]).textContent = t("import.map.nothing");
  return { part, key, choice, element: h("div", { class: "field" }, h("label", { for: choice.id }, label), choice) };
}

// SPDX-License-Identifier: Apache-2.0
import { h, button, unseen } from "../../parts/element.js";
import { findingList, findingLine, sorted, toneOf } from "../../parts/findings.js";
import { say } from "../../parts/status.js";
import { t } from "../../texts/texts.js";
import { letters } from "./reading/workbook.js";

/** @typedef {import("brygga-types").Finding} Finding */
/** @typedef {import("./reading/rows.js").Rows} Rows */
/** @typedef {import("./reading/rows.js").Sheet} Sheet */

const FIRST_ROWS = 25;
const MOST_COLUMNS = 6;

/**
 * The rows of a file in which something was found, with the cells marked and what is to be done beside them. What stands in the cells is
 * read from the file in the browser; the service never repeats it.
 * @param {import("./sent.js").Report} report
 * @param {Rows} rows
 */
export async function cells(report, rows) {
  const placed = report.findings.filter((one) => one.place?.line !== undefined);
  const elsewhere = report.findings.filter((one) => one.place?.line === undefined);
  const sheets = [...new Set(placed.map((one) => one.place?.sheet ?? ""))];
  return h("div", { class: "cells" },
    elsewhere.length > 0 ? findingList(elsewhere) : null,
    await Promise.all(sheets.map(async (name) =>
      sheetTable(name, placed.filter((one) => (one.place?.sheet ?? "") === name), await rows.sheet(name)))));
}

/**
 * @param {string} name
 * @param {Finding[]} findings
 * @param {Sheet | undefined} sheet
 */
function sheetTable(name, findings, sheet) {
  const lines = [...new Set(findings.map((one) => one.place?.line ?? 0))].sort((one, other) => one - other);
  const header = Math.min(...(sheet?.keys() ?? [1]));
  const marked = [...new Set(findings.map((one) => one.place?.column ?? 0))].filter((one) => one > 0).sort((one, other) => one - other);
  const columns = sheet === undefined ? [] : [...new Set([1, ...marked])].slice(0, MOST_COLUMNS);
  const title = (/** @type {number} */ column) => sheet?.get(header)?.get(column) ?? "";
  const body = h("tbody", {}, lines.slice(0, FIRST_ROWS).map(row));
  const more = lines.length > FIRST_ROWS
    ? button(t("import.cells.more", { count: lines.length - FIRST_ROWS }), () => {
      body.append(...lines.slice(FIRST_ROWS).map(row));
      more?.remove();
      say(t("parts.list.all", { count: lines.length }));
    })
    : null;

  /** @param {number} line */
  function row(line) {
    const own = findings.filter((one) => one.place?.line === line);
    return h("tr", { "data-line": line },
      h("th", { scope: "row" }, t("import.row", { line })),
      columns.map((column) => {
        const here = sorted(own.filter((one) => one.place?.column === column))[0];
        const text = sheet?.get(line)?.get(column) ?? "";
        return h("td", { "data-title": `${letters(column)} ${title(column)}`, class: here ? `marked ${toneOf(here.severity)}` : null },
          here ? unseen(t(`parts.severity.${here.severity}`) + ": ") : null,
          text !== "" ? text : here ? h("span", { class: "soft" }, t("import.cell.empty")) : "");
      }),
      h("td", { "data-title": t("import.mend"), class: "mend" },
        h("ul", { class: "plain" }, sorted(own).map((one) => told(one, title(one.place?.column ?? 0))))));
  }

  return h("div", { class: "cells-sheet" },
    h("div", { class: "scroll", role: "region", tabindex: 0, "aria-label": t("import.cells.of", { sheet: name || t("import.the-file") }) },
      h("table", { class: "table cell-table" },
        h("caption", {}, name ? t("import.sheet", { sheet: name }) : t("import.the-file")),
        h("thead", {}, h("tr", {},
          h("th", { scope: "col" }, t("import.row.title")),
          columns.map((column) => h("th", { scope: "col" }, h("code", {}, letters(column)), " ", title(column))),
          h("th", { scope: "col" }, t("import.mend")))),
        body)),
    more);
}

/**
 * @param {Finding} finding
 * @param {string} header
 */
function told(finding, header) {
  const line = findingLine(finding);
  const column = finding.place?.column;
  if (column) {
    line.querySelector("span:not(.shape):not(.unseen)")?.prepend(h("span", { class: "where" }, header ? t("import.column.named", { column: letters(column), header }) : t("import.column", { column: letters(column) })));
  }
  return line;
}

// SPDX-License-Identifier: Apache-2.0
import { at, manners, reached } from "../../api/client.js";
import { apart, listOf } from "../../api/references.js";
import { wordingOf } from "../../parts/values.js";
import { speech } from "../../texts/texts.js";
import { open } from "./reading/rows.js";

/** @typedef {import("./reading/rows.js").Rows} Rows */
/** @typedef {import("./sent.js").Report} Report */
/** @typedef {import("./sent.js").Said} Said */

const SHEET = "COM-IMP-002";
const COLUMNS = ["COM-DOC-004", "COM-DOC-005"];
const WORD = "COM-DOC-007";
const INDEX = "brygga";
const MOST = 30;

/**
 * The sheets of which nobody knows what stands in them.
 * @param {Report} report
 * @param {Rows} rows
 */
export function unknownSheets(report, rows) {
  const told = report.findings.filter((one) => one.code === SHEET).map((one) => one.place?.sheet ?? "");
  return told.map((name) => named(name, rows)).filter((one, i, all) => all.indexOf(one) === i);
}

/**
 * @param {string} sheet as the service calls it
 * @param {Rows} rows
 */
const named = (sheet, rows) => sheet || (rows.sheets[0]?.name ?? "");

/**
 * The headers that nobody knows, with the columns that there are.
 * @param {Report} report
 * @param {Rows} rows
 * @param {Said} said
 */
export async function unknownColumns(report, rows, said) {
  const found = report.findings.filter((one) => COLUMNS.includes(one.code) && one.place?.line !== undefined && one.place.column !== undefined);
  const asked = await Promise.all(found.slice(0, MOST).map(async ({ place }) => {
    const sheet = place?.sheet ?? "";
    const header = (await rows.sheet(sheet))?.get(place?.line ?? 1)?.get(place?.column ?? 0);
    const list = listIn(sheet, report, said, rows);
    return header === undefined || list === undefined ? [] : [{ key: `${list}\n${header}`, header, choices: await columnsOf(list) }];
  }));
  return asked.flat();
}

/**
 * The words that stand in no list, with those that do.
 * @param {Report} report
 * @param {Rows} rows
 * @param {Said} said
 */
export async function unknownValues(report, rows, said) {
  /** @type {Map<string, { key: string, written: string, column: string, choices: [string, string][] }>} */
  const asked = new Map();
  for (const finding of report.findings.filter((one) => one.code === WORD)) {
    const { line, column, sheet = "" } = finding.place ?? {};
    const written = line === undefined || column === undefined ? undefined : (await rows.sheet(sheet))?.get(line)?.get(column);
    const list = listIn(sheet, report, said, rows);
    const path = finding.path.split("/").filter(Boolean);
    if (written === undefined || list === undefined || asked.size >= MOST || path.some((one) => /^\d+$/.test(one))) {
      continue;
    }
    const words = await wordingOf(list);
    const name = path.join(".");
    const key = `${list}\n${name}\n${written}`;
    asked.set(key, { key, written, column: words.label(name), choices: words.shape(name)?.words ?? [] });
  }
  return [...asked.values()].filter((one) => one.choices.length > 0);
}

/**
 * The list whose records stand in a sheet, as the reader has said or as the service has understood.
 * @param {string} sheet
 * @param {Report} report
 * @param {Said} said
 * @param {Rows} rows
 * @returns {import("../../api/records.js").List | undefined}
 */
function listIn(sheet, report, said, rows) {
  const known = /** @type {import("../../api/records.js").List | undefined} */ (said.sheets[named(sheet, rows)] || undefined);
  const record = report.records.find((one) => (one.sheet ?? "") === sheet && one.record)?.record;
  const only = report.counts.length === 1 ? report.counts[0]?.type : undefined;
  return known ?? listOf(record ? apart(record).type : only ?? "");
}

/** @type {Map<string, Promise<[string, string][]>>} */
const kept = new Map();

/**
 * What the columns of a list are called, as its template says.
 * @param {string} list
 */
function columnsOf(list) {
  const key = `${speech()} ${list}`;
  const found = kept.get(key) ?? columnsInTemplate(list);
  kept.set(key, found);
  return found;
}

/**
 * @param {string} list
 * @returns {Promise<[string, string][]>}
 */
async function columnsInTemplate(list) {
  const answer = await reached(at(`templates/${list}`), { headers: manners("GET") });
  if (!answer.ok) {
    return [];
  }
  const template = await open(await answer.blob(), "template.xlsx");
  const index = await template.sheet(INDEX);
  const name = [...(index?.values() ?? [])].find((row) => row.get(2) === list)?.get(1) ?? "";
  const headers = (await template.sheet(name))?.get(1);
  return [...(headers?.values() ?? [])].filter((one) => !one.startsWith("→")).map((one) => [one, one]);
}

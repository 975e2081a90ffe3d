// SPDX-License-Identifier: Apache-2.0

/** @typedef {import("./rows.js").Sheet} Sheet */
/** @typedef {Map<string, () => Promise<string>>} Parts */

const DAY = 86_400_000;
const DAYS_BUILT_IN = [14, 15, 16, 17, 22];

/**
 * The sheets of a workbook with what stands in their cells; a sheet is read when somebody looks at it.
 * @param {Parts} parts
 * @returns {Promise<{ name: string, hidden: boolean, read: () => Promise<Sheet> }[]>}
 */
export async function sheetsOf(parts) {
  const book = await part(parts, "xl/workbook.xml");
  const links = new Map([...(await part(parts, "xl/_rels/workbook.xml.rels")).getElementsByTagName("Relationship")]
    .map((one) => [one.getAttribute("Id"), (one.getAttribute("Target") ?? "").replace(/^\/xl\/|^\//, "")]));
  const texts = [...(await part(parts, "xl/sharedStrings.xml")).getElementsByTagName("si")].map(plain);
  const days = dayStyles(await part(parts, "xl/styles.xml"));
  return [...book.getElementsByTagName("sheet")].map((one) => ({
    name: one.getAttribute("name") ?? "",
    hidden: (one.getAttribute("state") ?? "visible") !== "visible",
    read: async () => rowsOf(await part(parts, `xl/${links.get(one.getAttribute("r:id")) ?? ""}`), texts, days),
  }));
}

/**
 * @param {Parts} parts
 * @param {string} name
 */
async function part(parts, name) {
  const read = parts.get(name);
  return new DOMParser().parseFromString(read ? await read() : "<none/>", "application/xml");
}

/**
 * The text of an entry, without how it is said.
 * @param {Element} entry
 */
const plain = (entry) => [...entry.getElementsByTagName("t")].filter((one) => one.parentElement?.tagName !== "rPh").map((one) => one.textContent).join("");

/** @param {Document} styles */
function dayStyles(styles) {
  const own = [...styles.getElementsByTagName("numFmt")]
    .filter((one) => /[dy]/i.test((one.getAttribute("formatCode") ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")))
    .map((one) => Number(one.getAttribute("numFmtId")));
  const looks = [...(styles.getElementsByTagName("cellXfs")[0]?.getElementsByTagName("xf") ?? [])];
  return looks.map((one) => [...DAYS_BUILT_IN, ...own].includes(Number(one.getAttribute("numFmtId"))));
}

/**
 * @param {Document} sheet
 * @param {string[]} texts
 * @param {boolean[]} days
 * @returns {Sheet}
 */
function rowsOf(sheet, texts, days) {
  const rows = new Map();
  for (const row of sheet.getElementsByTagName("row")) {
    const cells = new Map();
    for (const cell of row.getElementsByTagName("c")) {
      const text = textOf(cell, texts, days);
      if (text !== "") cells.set(columnOf(cell.getAttribute("r") ?? ""), text);
    }
    if (cells.size > 0) rows.set(Number(row.getAttribute("r")), cells);
  }
  return rows;
}

/**
 * @param {Element} cell
 * @param {string[]} texts
 * @param {boolean[]} days
 */
function textOf(cell, texts, days) {
  const value = cell.getElementsByTagName("v")[0]?.textContent ?? "";
  const type = cell.getAttribute("t");
  if (type === "s") return texts[Number(value)] ?? "";
  if (type === "inlineStr") return plain(cell);
  if (type === null && value !== "" && days[Number(cell.getAttribute("s"))]) {
    return new Date(Date.UTC(1899, 11, 30) + Math.round(Number(value) * DAY)).toISOString().slice(0, 10);
  }
  return value;
}

/** @param {string} place such as `AB12` */
const columnOf = (place) => [...place.replace(/\d+/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * A column as a workbook calls it.
 * @param {number} column counted from 1
 */
export function letters(column) {
  let name = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

// SPDX-License-Identifier: Apache-2.0
import { csvRows } from "./csv.js";
import { unzip } from "./zip.js";
import { sheetsOf } from "./workbook.js";

/**
 * What stands in the cells of a sheet, by row and column as the reader counts them, from 1.
 * @typedef {Map<number, Map<number, string>>} Sheet
 */

/**
 * What can be seen of a file: its sheets, and what stands in one of them. A CSV file is one sheet, which is called after the file, and
 * which the service calls nothing.
 * @typedef {{ sheets: { name: string, hidden: boolean }[], sheet: (name: string) => Promise<Sheet | undefined> }} Rows
 */

/** @type {Rows} */
const NOTHING = { sheets: [], sheet: async () => undefined };

/**
 * Opens a file within the browser: a workbook, a CSV file or an archive of them. Of any other kind nothing is seen.
 * @param {Blob} file
 * @param {string} name
 * @returns {Promise<Rows>}
 */
export async function open(file, name) {
  try {
    if (/\.(csv|tsv|txt)$/i.test(name)) {
      const rows = csvRows(await file.text());
      return { sheets: [{ name: name.replace(/\.[^.]*$/, ""), hidden: false }], sheet: async () => rows };
    }
    if (/\.(xlsx|zip)$/i.test(name)) {
      return await archive(file);
    }
  } catch {
    // The service says what is wrong with a file that cannot be opened.
  }
  return NOTHING;
}

/**
 * @param {Blob} file
 * @returns {Promise<Rows>}
 */
async function archive(file) {
  const parts = await unzip(file);
  const workbook = parts.has("xl/workbook.xml");
  const all = workbook
    ? await sheetsOf(parts)
    : [...parts].filter(([name]) => name.endsWith(".csv")).map(([name, text]) => ({ name: name.replace(/^.*\//, "").replace(/\.csv$/, ""), hidden: false, read: async () => csvRows(await text()) }));
  /** @type {Map<string, Promise<Sheet>>} */
  const read = new Map();
  return {
    sheets: all.map(({ name, hidden }) => ({ name, hidden })),
    sheet: async (name) => {
      const found = all.find((one) => one.name === name || one.name === name.replace(/\.csv$/, ""));
      if (found && !read.has(name)) read.set(name, found.read());
      return read.get(name);
    },
  };
}

// SPDX-License-Identifier: Apache-2.0

/** @typedef {import("./rows.js").Sheet} Sheet */

/**
 * The rows of a CSV file, each by the line on which it begins.
 * @param {string} given
 * @returns {Sheet}
 */
export function csvRows(given) {
  const text = given.replace(/^\uFEFF/, "");
  const first = text.slice(0, text.search(/\r?\n|$/));
  const divider = [";", "\t", ","].map((one) => ({ one, many: first.split(one).length })).sort((a, b) => b.many - a.many)[0]?.one ?? ",";
  /** @type {Sheet} */
  const rows = new Map();
  let line = 1;
  let begun = 1;
  let cell = "";
  let quoted = false;
  /** @type {Map<number, string>} */
  let cells = new Map();
  let column = 1;
  const endCell = () => {
    if (cell !== "") cells.set(column, cell);
    column += 1;
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (cells.size > 0) rows.set(begun, cells);
    cells = new Map();
    column = 1;
    begun = line;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (letter === "\n") line += 1;
    if (quoted) {
      if (letter !== "\"") cell += letter;
      else if (text[at + 1] === "\"") cell += text[++at];
      else quoted = false;
    } else if (letter === "\"" && cell === "") quoted = true;
    else if (letter === divider) endCell();
    else if (letter === "\n") endRow();
    else if (letter !== "\r") cell += letter;
  }
  endRow();
  return rows;
}

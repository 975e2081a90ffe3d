// SPDX-License-Identifier: Apache-2.0

/** The folders of screens and the part of the navigation that each stands in. A folder that is missing is not shown. */
export const FOLDERS = /** @type {const} */ ([
  ["today", "work"],
  ["programmes", "work"],
  ["groups", "work"],
  ["people", "work"],
  ["volunteers", "work"],
  ["partnerships", "agreements"],
  ["grants", "agreements"],
  ["areas", "agreements"],
  ["findings", "order"],
  ["import", "order"],
  ["reports", "order"],
  ["protection", "order"],
  ["rules", "order"],
]);

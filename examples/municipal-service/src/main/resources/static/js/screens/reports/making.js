// SPDX-License-Identifier: Apache-2.0
import { at, manners, post, reached } from "../../api/client.js";
import { make } from "../../api/files.js";
import { follow } from "../../api/jobs.js";
import { problemOf } from "../../api/problem.js";

/** @typedef {import("./releases.js").Asked} Asked */
/** @typedef {import("./releases.js").Release} Release */

/** The files that a report can be fetched as. */
export const FORMATS = /** @type {const} */ (["pdf", "xlsx", "csv", "html", "json"]);

/**
 * Where a report is ordered as a file; one that is published is given as it was published.
 * @param {Asked | Release} asked
 * @param {string} format
 */
function order(asked, format) {
  if ("id" in asked) {
    return `releases/${encodeURIComponent(asked.id)}?format=${format}`;
  }
  const { kind, about, from, to, published } = asked;
  const query = new URLSearchParams({ ...(about ? { about } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}), ...(published ? { published: "true" } : {}), format });
  return `reports/${encodeURIComponent(kind)}?${query}`;
}

/**
 * Has a report made as a page in the language of the reader, and gives its text.
 * @param {Asked | Release} asked
 * @throws {import("../../api/problem.js").Problem} if there is none for the reader
 */
export async function pageText(asked) {
  const { body } = await post(order(asked, "html"));
  await follow(`files/${body.id}`, (file) => file.state === "DONE");
  const answer = await reached(at(`files/${body.id}/content`), { headers: manners("GET") });
  if (!answer.ok) {
    throw await problemOf(answer);
  }
  return answer.text();
}

/**
 * Has a report made as a file and gives it to the reader.
 * @param {Asked | Release} asked
 * @param {string} format
 */
export const fetchFile = (asked, format) => make(order(asked, format));

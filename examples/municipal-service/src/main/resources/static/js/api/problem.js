// SPDX-License-Identifier: Apache-2.0

/** @typedef {import("brygga-types").Finding} Finding */

/** What the service refused, as RFC 9457 says it; status 0 if the service could not be reached. */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {string} title in the language of the reader
   * @param {Finding[]} findings
   */
  constructor(status, title, findings = []) {
    super(`status ${status}`);
    this.name = "Problem";
    this.status = status;
    this.title = title;
    this.findings = findings;
  }
}

/**
 * What an answer that is no success says.
 * @param {Response} answer
 */
export async function problemOf(answer) {
  const type = answer.headers.get("Content-Type") ?? "";
  if (!type.includes("json")) {
    return new Problem(answer.status, "");
  }
  try {
    const { title = "", findings = [] } = await answer.json();
    return new Problem(answer.status, title, findings);
  } catch {
    return new Problem(answer.status, "");
  }
}

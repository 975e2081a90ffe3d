// SPDX-License-Identifier: Apache-2.0
import { findingList, sorted } from "./findings.js";
import { more } from "./page.js";
import { t } from "../texts/texts.js";

/** @typedef {import("brygga-types").Finding} Finding */
/** @typedef {import("./element.js").Child} Child */

const FEW = 3;

/**
 * Every error and a few of the others at once; the rest when asked for, so that nobody meets a wall of advice.
 * @param {readonly Finding[]} findings
 * @param {(finding: Finding) => { where?: Child, actions?: Child }} around
 */
export function few(findings, around) {
  const all = sorted(findings);
  const errors = all.filter((one) => one.severity === "ERROR").length;
  const rest = all.slice(errors + FEW);
  return rest.length > 1
    ? [findingList(all.slice(0, errors + FEW), around), more(t("parts.finding.more", { count: rest.length }), findingList(rest, around))]
    : findingList(all, around);
}

// SPDX-License-Identifier: Apache-2.0
import { h, unseen } from "./element.js";
import { t } from "../texts/texts.js";
import { date } from "../texts/formats.js";

/** @typedef {import("brygga-types").Finding} Finding */
/** @typedef {import("./element.js").Child} Child */

/**
 * What must be mended first.
 * @type {readonly Finding["severity"][]}
 */
const ORDER = ["ERROR", "WARNING", "INFO"];

/**
 * The tone of a severity.
 * @param {string} severity
 * @returns {import("./facts.js").Tone}
 */
export const toneOf = (severity) => (severity === "ERROR" ? "error" : severity === "WARNING" ? "warning" : "info");

/**
 * Findings with the gravest first.
 * @param {readonly Finding[]} findings
 */
export const sorted = (findings) =>
  [...findings].sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity) || one.code.localeCompare(other.code));

/**
 * The severity in words with its shape.
 * @param {string} severity
 */
export const severityTag = (severity) =>
  h("span", { class: `severity ${toneOf(severity)}` }, h("span", { class: "shape", "aria-hidden": "true" }), t(`parts.severity.${severity}`));

/**
 * One finding: how grave, what and why, where, and how to fix it.
 * @param {Finding} finding
 * @param {{ where?: Child, actions?: Child, level?: "h3" | "h4" }} [around] where: the field or record, as a link if there is one
 */
export function findingCard(finding, around = {}) {
  const { where, actions, level = "h3" } = around;
  const { severity, code, title, text, fix, acknowledged } = finding;
  return h(
    "article",
    { class: `finding ${toneOf(severity)}`, "data-code": code },
    h("div", { class: "finding-head" }, severityTag(severity), h("code", {}, code)),
    h(level, {}, text || title),
    where ? h("p", { class: "finding-where" }, h("b", {}, t("parts.finding.where")), " ", where) : null,
    fix ? h("p", { class: "finding-fix" }, h("b", {}, t("parts.finding.fix")), " ", fix) : null,
    acknowledged ? h("p", { class: "soft" }, t("parts.finding.acknowledged", { date: date(acknowledged.until) })) : null,
    actions ? h("div", { class: "actions" }, actions) : null,
  );
}

/**
 * Several findings, the gravest first.
 * @param {readonly Finding[]} findings
 * @param {(finding: Finding) => { where?: Child, actions?: Child, level?: "h3" | "h4" }} [around]
 */
export const findingList = (findings, around = () => ({})) =>
  h("ul", { class: "findings" }, sorted(findings).map((one) => h("li", {}, findingCard(one, around(one)))));

/**
 * How many findings there are of each severity.
 * @param {readonly Finding[]} findings
 */
export function findingCounts(findings) {
  if (findings.length === 0) {
    return h("p", { class: "counts" }, h("span", { class: "severity success" }, h("span", { class: "shape", "aria-hidden": "true" }), t("parts.finding.none")));
  }
  return h("ul", { class: "counts" }, ORDER.map((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? null : h("li", {}, h("span", { class: `severity ${toneOf(severity)}` },
      h("span", { class: "shape", "aria-hidden": "true" }), t(`parts.severity.${severity}.count`, { count })));
  }));
}

/**
 * A finding in one line, at the field that it is about.
 * @param {Finding} finding
 */
export const findingLine = (finding) =>
  h("li", { class: `finding-line ${toneOf(finding.severity)}` },
    h("span", { class: "shape", "aria-hidden": "true" }), unseen(t(`parts.severity.${finding.severity}`) + ": "),
    h("span", {}, finding.text || finding.title, finding.fix ? h("span", { class: "fix" }, finding.fix) : null, h("code", {}, finding.code)));

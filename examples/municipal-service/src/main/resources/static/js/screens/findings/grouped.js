// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { linkButton } from "../../parts/page.js";
import { findingCard, severityTag, toneOf } from "../../parts/findings.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";

/** @typedef {import("brygga-types").Finding} Finding */
/** @typedef {import("./subjects.js").Subjects} Subjects */

/** A group that is longer is closed at first, except the first of the page. */
const OPEN = 3;

/**
 * Findings in groups that are opened one at a time, the worst group first.
 * @param {readonly Finding[]} findings the worst first
 * @param {"record" | "rule"} by
 * @param {Subjects} subjects
 * @param {boolean} acknowledges whether the reader may let something stand
 * @param {Map<string, string>} reasons why something may stand, in words
 */
export function grouped(findings, by, subjects, acknowledges, reasons) {
  /** @type {Map<string, Finding[]>} */
  const groups = new Map();
  for (const one of findings) {
    const key = by === "rule" ? one.code : `${one.subject.type}:${one.subject.key}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const shown = (/** @type {Finding} */ one) => card(one, by, subjects, acknowledges, reasons);
  return h("div", { class: "inbox" }, [...groups].map(([key, members], i) =>
    group(key, members, by, subjects, shown, i === 0 || (i < OPEN && members.length <= OPEN))));
}

/**
 * @param {string} key
 * @param {Finding[]} members
 * @param {"record" | "rule"} by
 * @param {Subjects} subjects
 * @param {(one: Finding) => HTMLElement} shown
 * @param {boolean} open
 */
function group(key, members, by, subjects, shown, open) {
  const [first] = members;
  if (first === undefined) return null;
  const body = h("div", {});
  const made = h("details", { class: `more ${toneOf(first.severity)}`, "data-group": key },
    h("summary", {},
      h("h2", {}, by === "rule" ? first.title : subjects.name(first.subject)),
      h("span", { class: "soft" }, by === "rule" ? h("code", {}, first.code) : subjects.type(first.subject)),
      severityTag(first.severity),
      h("span", { class: "soft" }, t("findings.count", { count: members.length }))),
    body);
  const fillBody = () => {
    if (body.childElementCount > 0) return;
    const page = by === "record" ? subjects.page(first.subject) : undefined;
    body.append(
      ...(page ? [h("p", {}, h("a", { href: page }, t("findings.open-record")))] : []),
      h("ul", { class: "findings" }, members.map((one) => h("li", {}, shown(one)))));
  };
  made.addEventListener("toggle", () => made.open && fillBody());
  if (open) {
    made.open = true;
    fillBody();
  }
  return made;
}

/**
 * @param {Finding} one
 * @param {"record" | "rule"} by
 * @param {Subjects} subjects
 * @param {boolean} acknowledges
 * @param {Map<string, string>} reasons
 */
function card(one, by, subjects, acknowledges, reasons) {
  const mend = subjects.mend(one);
  const subject = `${one.subject.type}:${one.subject.key}`;
  const actions = [
    mend ? linkButton(mend, t("findings.mend")) : null,
    acknowledges && one.severity !== "ERROR" ? linkButton(href("findings/let-stand", { subject, finding: one.fingerprint }), t("findings.let-stand")) : null,
  ].flatMap((action) => action ?? []);
  const made = findingCard(one, { where: subjects.where(one, by === "rule"), ...(actions.length > 0 ? { actions } : {}) });
  const reason = one.acknowledged?.reason;
  if (reason) {
    const said = h("p", { class: "soft" }, t("findings.reason", { reason: reasons.get(reason) ?? reason }));
    made.insertBefore(said, made.querySelector(".actions"));
  }
  return made;
}

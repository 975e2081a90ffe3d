// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "./element.js";
import { linkButton, more, pageHead, section } from "./page.js";
import { notice } from "./notice.js";
import { findingList } from "./findings.js";
import { t } from "../texts/texts.js";

/** @typedef {import("brygga-types").Finding} Finding */
/** @typedef {import("./element.js").Child} Child */

/**
 * A step of a record before it is taken.
 * @typedef {object} StepOrder
 * @property {string} title
 * @property {string} lead what the step means
 * @property {{ href: string, text: string }} back
 * @property {readonly Finding[]} findings what the rules would say after the step
 * @property {(finding: Finding) => Child} where
 * @property {string} action what the button says
 * @property {() => Promise<unknown>} [take] for a step that needs nothing filled in
 * @property {HTMLElement} [form] for a step that does
 */

/**
 * The page on which a step is taken: what it means, what would have to be mended first, and the button.
 * @param {StepOrder} order
 * @returns {Node[]}
 */
export function stepPage({ title, lead, back, findings, where, action, take, form }) {
  const errors = findings.filter((one) => one.severity === "ERROR");
  const others = findings.filter((one) => one.severity !== "ERROR");
  const around = (/** @type {Finding} */ one) => ({ where: where(one) });
  return [
    pageHead({ title, lead, back }),
    errors.length > 0
      ? section(t("parts.step.first"), h("p", { class: "soft" }, t("parts.step.first.text")), findingList(errors, around))
      : notice("success", t("parts.step.clear")),
    others.length > 0
      ? more(t("parts.step.others", { count: others.length }), h("p", { class: "soft" }, t("parts.step.others.text")), findingList(others, around))
      : h("span"),
    errors.length > 0
      ? h("div", { class: "actions" }, linkButton(back.href, t("parts.step.back")))
      : form ?? h("div", { class: "actions" },
        take ? workButton(action, take, { class: "first", "data-action": "step" }) : null, linkButton(back.href, t("parts.cancel"))),
  ];
}

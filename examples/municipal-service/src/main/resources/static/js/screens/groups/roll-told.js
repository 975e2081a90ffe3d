// SPDX-License-Identifier: Apache-2.0
import { h, button } from "../../parts/element.js";
import { notice } from "../../parts/notice.js";
import { findingList } from "../../parts/findings.js";
import { linkButton } from "../../parts/page.js";
import { Problem } from "../../api/problem.js";
import { t } from "../../texts/texts.js";

/**
 * The service was not reached; the marks stay on the page, and it is tried again.
 * @param {number} seconds
 * @param {() => void} now
 */
export const unreached = (seconds, now) => alerted(
  notice("warning", t("groups.roll.unreached"), t("groups.roll.unreached.text", { seconds }), h("div", { class: "actions" }, button(t("groups.roll.now"), now))));

/**
 * Somebody else has called the same roll.
 * @param {() => unknown} theirs shows what she noted
 * @param {() => unknown} mine keeps this one instead
 */
export const meanwhile = (theirs, mine) => alerted(
  notice("warning", t("groups.roll.meanwhile"), t("groups.roll.meanwhile.text"),
    h("div", { class: "actions" }, button(t("groups.roll.theirs"), theirs), button(t("groups.roll.mine"), mine))));

/** The time was over; she signs in beside this page, which keeps its marks. */
export const signedOut = () => alerted(
  notice("warning", t("groups.roll.out"), t("groups.roll.out.text"),
    h("div", { class: "actions" }, h("a", { class: "button", href: "/", target: "_blank", rel: "noopener" }, t("groups.roll.out.link")))));

/**
 * The service took it not.
 * @param {unknown} trouble
 */
export const refused = (trouble) => alerted(
  notice("error", (trouble instanceof Problem && trouble.title) || t("groups.roll.refused"), t("groups.roll.refused.text")),
  trouble instanceof Problem && trouble.findings.length > 0 ? findingList(trouble.findings) : null);

/** @param {...import("../../parts/element.js").Child} children */
const alerted = (...children) => h("div", { role: "alert" }, children);

/**
 * The roll is kept.
 * @param {{ came: number, of: number }} counts
 * @param {readonly import("brygga-types").Finding[]} findings
 * @param {string} group where the group is
 * @param {() => unknown} again
 */
export const kept = (counts, findings, group, again) => h("div", { class: "roll-kept" },
  h("div", { class: "page-head" }, h("h1", { tabindex: "-1" }, t("groups.roll.kept.title"))),
  notice("success", t("groups.roll.kept", counts), t("groups.roll.kept.text")),
  findings.length > 0 ? findingList(findings) : null,
  h("div", { class: "actions" }, linkButton(group, t("groups.roll.back"), true), button(t("groups.roll.change"), again)));

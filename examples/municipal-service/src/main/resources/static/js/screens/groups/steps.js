// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { confirm } from "../../parts/dialog.js";
import { findingList } from "../../parts/findings.js";
import { notice } from "../../parts/notice.js";
import { say } from "../../parts/status.js";
import { select } from "../../parts/form/controls.js";
import { step } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { showCurrent } from "../../app/router.js";

/** @typedef {import("brygga-types").Group} Group */

/**
 * The steps from each state, the usual one first.
 * @type {Record<string, readonly string[]>}
 */
const STEPS = {
  DRAFT: ["plan", "cancel"],
  PLANNED: ["start", "cancel"],
  ACTIVE: ["complete", "pause", "close"],
  PAUSED: ["start", "close"],
};
const ENDING = ["close", "cancel"];

/**
 * A button for each step that the group can take now.
 * @param {Group} group
 * @param {string} etag
 * @param {import("../../parts/values.js").Wording} words
 */
export function stepButtons(group, etag, words) {
  const path = `groups/${encodeURIComponent(group.id)}/transitions`;
  return (STEPS[group.status ?? ""] ?? []).map((name, i) => workButton(t(`groups.step.${name}`), async () => {
    const ending = ENDING.includes(name);
    const { content, read } = ending ? closing(words) : { content: undefined, read: () => ({}) };
    const sure = await confirm({ title: t(`groups.step.${name}.ask`), text: t(`groups.step.${name}.text`), ...(content ? { content } : {}), action: t(`groups.step.${name}`), grave: ending });
    if (sure) shownAgain(await step(path, { step: name, ...read() }, etag), t(`groups.step.${name}.done`));
  }, { class: i === 0 && group.status !== "ACTIVE" ? "first" : "", "data-step": name }));
}

/** @param {import("../../parts/values.js").Wording} words */
function closing(words) {
  const reason = select(words.shape("closing.reason")?.words ?? [], "");
  const day = h("input", { type: "date", class: "short", value: today() });
  return {
    content: h("div", { class: "dialog-fields" }, labelled(words.label("closing.date"), day), labelled(words.label("closing.reason"), reason)),
    read: () => ({ closing: { date: day.value || today(), ...(reason.value ? { reason: reason.value } : {}) } }),
  };
}

/**
 * A control with its name.
 * @param {string} label
 * @param {HTMLElement} control
 */
export function labelled(label, control) {
  control.id = uniqueId("step");
  return h("div", { class: "field" }, h("label", { for: control.id }, label), control);
}

/**
 * Shows the page anew after a step, says what was done, and what there is to look at.
 * @param {import("../../api/records.js").Done<unknown>} done
 * @param {string} text
 */
export async function shownAgain(done, text) {
  await showCurrent();
  const told = h("div", { class: "told", tabindex: "-1" }, notice("success", text), done.findings.length > 0 ? findingList(done.findings) : null);
  document.getElementById("content")?.prepend(told);
  told.focus();
  told.scrollIntoView({ block: "nearest" });
  say(text);
}

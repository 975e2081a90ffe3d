// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { number, period } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { bar } from "./bar.js";
import { timeOf } from "./spending.js";

/** @typedef {import("brygga-types").Grant} Grant */
/** @typedef {import("../../parts/values.js").Wording} Wording */

/** @type {Record<string, import("../../parts/facts.js").Tone>} */
const TONES = { over: "calm", now: "success", later: "info" };

/**
 * The phases of the project in their order, each with what it is to bring.
 * @param {Grant} record
 * @param {Wording} words
 * @param {boolean} writes
 */
export function phasesOf(record, words, writes) {
  const phases = [...(record.project?.phases ?? [])].sort((one, other) => one.number - other.number);
  if (phases.length === 0) {
    return empty(t("grants.phases.none"), t("grants.phases.none.text"),
      writes ? linkButton(href(`grants/${record.id}/edit`, { part: "plan" }), t("grants.phases.add")) : null);
  }
  return h("ol", { class: "phases" }, phases.map((one) => {
    const time = timeOf(one.period);
    return h("li", { class: time === "now" ? "sheet now" : "sheet" },
      h("p", { class: "phase-head" }, h("span", { class: "soft" }, period(one.period)), time ? tag(t(`grants.phase.${time}`), TONES[time]) : null),
      h("h3", {}, one.name || t("grants.phase", { number: one.number })),
      one.note ? h("p", { class: "soft" }, one.note) : null,
      (one.deliverables ?? []).length > 0
        ? h("ul", { class: "deliverables" }, (one.deliverables ?? []).map((brings) => h("li", {},
          h("p", {}, brings.text || words.word("project.phases.deliverables.kind", brings.kind)), planned(brings))))
        : null);
  }));
}

/** @param {import("brygga-types").ProjectPhaseDeliverable} brings */
function planned(brings) {
  const plan = brings.planned?.value;
  const actual = brings.actual?.value;
  if (plan === undefined) return actual === undefined ? null : h("p", { class: "soft" }, t("grants.phase.actual", { actual: number(actual) }));
  if (actual === undefined) return h("p", { class: "soft" }, t("grants.phase.planned", { planned: number(plan) }));
  return h("div", { class: "used" }, h("p", { class: "soft" }, t("grants.phase.of", { actual: number(actual), planned: number(plan) })), bar(plan > 0 ? Math.min(1, actual / plan) : 0));
}

// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { section, sheet } from "../../parts/page.js";
import { confirm } from "../../parts/dialog.js";
import { select } from "../../parts/form/controls.js";
import { wordingOf } from "../../parts/values.js";
import { all, step } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { showCurrent } from "../../app/router.js";
import { say } from "../../parts/status.js";
import { STEPS } from "./states.js";

/** @typedef {import("brygga-types").Volunteer} Volunteer */
/** @typedef {{ content: HTMLElement | null, read: () => object }} Wanted */

/**
 * What can become of her now. What a status does not lead to is not offered.
 * @param {Volunteer} volunteer
 * @param {string} etag
 */
export async function steps(volunteer, etag) {
  const offered = STEPS[volunteer.status ?? ""] ?? [];
  if (offered.length === 0) return null;
  const words = await wordingOf("volunteers");

  /** @param {string} word */
  async function take(word) {
    const wanted = await asked(word);
    const sure = await confirm({
      title: t(`volunteers.step.${word}`),
      text: t(`volunteers.step.${word}.text`),
      content: wanted.content,
      action: t(`volunteers.step.${word}`),
      grave: word === "end",
    });
    if (!sure) return;
    await step(`volunteers/${encodeURIComponent(volunteer.id)}/transitions`, { step: word, ...wanted.read() }, etag);
    await showCurrent();
    say(t("parts.form.kept"));
  }

  /**
   * @param {string} word
   * @returns {Promise<Wanted>}
   */
  async function asked(word) {
    if (word === "train") {
      const plans = (await all("programmes")).flatMap((programme) => (programme.curricula ?? []).map((plan) =>
        /** @type {[string, string]} */ ([JSON.stringify({ programme: `programme:${programme.id}`, curriculum: plan.id }), `${programme.name} ${plan.version ?? ""}`.trim()])));
      const plan = select(plans, plans[0]?.[0] ?? "");
      return {
        content: field(t("volunteers.step.plan"), plan),
        read: () => ({ training: { ...(plan.value ? JSON.parse(plan.value) : {}), period: { start: today() } } }),
      };
    }
    if (word === "certify") {
      const begun = (volunteer.trainings ?? []).filter((one) => !one.completed && !one.exemption).at(-1) ?? {};
      const day = h("input", { type: "date", class: "short" });
      day.value = today();
      const until = h("input", { type: "date", class: "short" });
      const certificate = select(words.shape("trainings.certificate")?.words ?? [], "CERTIFICATE");
      return {
        content: h("div", { class: "fields" }, field(words.label("trainings.completed"), day), field(words.label("trainings.certificate"), certificate), field(words.label("trainings.validUntil"), until)),
        read: () => ({ training: { ...begun, completed: day.value, certificate: certificate.value || null, validUntil: until.value || null } }),
      };
    }
    if (word === "exempt") {
      const reasons = words.shape("trainings.exemption")?.words ?? [];
      const reason = select(reasons, reasons[0]?.[0] ?? "");
      return { content: field(words.label("trainings.exemption"), reason), read: () => ({ reason: reason.value }) };
    }
    return { content: null, read: () => ({}) };
  }

  return section(t("volunteers.next"), sheet(
    h("p", {}, t(`volunteers.next.${volunteer.status}`)),
    h("div", { class: "actions" }, offered.map((word, i) =>
      workButton(t(`volunteers.step.${word}`), () => take(word), { class: i === 0 && word !== "pause" ? "first" : null, "data-step": word })))));
}

/**
 * @param {string} label
 * @param {HTMLElement} control
 */
function field(label, control) {
  control.id = uniqueId("field");
  return h("div", { class: "field" }, h("label", { for: control.id }, label), control);
}

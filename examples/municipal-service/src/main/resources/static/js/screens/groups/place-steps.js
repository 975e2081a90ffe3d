// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { confirm } from "../../parts/dialog.js";
import { select } from "../../parts/form/controls.js";
import { all, step } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { labelled, shownAgain } from "./steps.js";

/** @typedef {import("brygga-types").Group} Group */
/** @typedef {import("brygga-types").Enrolment} Enrolment */

/** @type {Record<string, readonly string[]>} */
const STEPS = {
  APPLIED: ["admit", "decline", "withdraw"],
  WAITING: ["admit", "decline", "withdraw"],
  ADMITTED: ["start", "never-came", "withdraw", "move"],
  STARTED: ["complete", "leave", "move"],
};

/**
 * The steps that a place can take from a state.
 * @param {string | null | undefined} status
 */
export const stepsFrom = (status) => STEPS[status ?? ""] ?? [];

/**
 * Asks what is to become of a place, and does it.
 * @param {Group} group
 * @param {string} etag
 * @param {Enrolment} place
 * @param {string} name
 * @param {import("../../parts/values.js").Wording} words
 */
export async function changePlace(group, etag, place, name, words) {
  const steps = stepsFrom(place.status);
  const others = steps.includes("move")
    ? (await all("groups", { programme: group.programme })).filter((one) => one.id !== group.id && ["PLANNED", "ACTIVE"].includes(one.status ?? ""))
    : [];
  const day = h("input", { type: "date", class: "short", value: today() });
  const reason = select(words.shape("enrolments.reason")?.words ?? [], "");
  const target = h("select", {}, others.map((one) => h("option", { value: `group:${one.id}` }, one.name || one.id)));
  const certificate = select(words.shape("enrolments.decision.certificate")?.words ?? [], "");
  const fields = {
    start: [labelled(t("groups.place.day"), day)],
    leave: [labelled(t("groups.place.reason"), reason)],
    move: [labelled(t("groups.place.group"), target)],
    complete: [labelled(t("groups.place.certificate"), certificate)],
  };
  const own = uniqueId("steps");
  const offered = steps.filter((one) => one !== "move" || others.length > 0);
  const boxes = offered.map((one, i) => {
    const box = h("input", { type: "radio", name: own, value: one, id: uniqueId("choice"), checked: i === 0, onchange: () => draw() });
    const line = h("div", { class: "choice" }, box, h("label", { for: box.id }, t(`groups.place.${one}`)));
    return { box, line };
  });
  const more = h("div", { class: "dialog-fields" });
  const chosen = () => boxes.find(({ box }) => box.checked)?.box.value ?? "";
  const draw = () => more.replaceChildren(...(fields[/** @type {keyof typeof fields} */ (chosen())] ?? []));
  draw();
  const content = h("div", { class: "dialog-fields" }, h("fieldset", { class: "field" }, h("legend", {}, t("groups.place.what")), boxes.map(({ line }) => line)), more);
  if (!(await confirm({ title: name, content, action: t("groups.place.do") }))) return;
  const body = {
    step: chosen(),
    ...(chosen() === "start" ? { day: day.value || today() } : {}),
    ...(chosen() === "leave" ? { reason: reason.value || "UNKNOWN" } : {}),
    ...(chosen() === "move" ? { group: target.value } : {}),
    ...(chosen() === "complete" && certificate.value ? { certificate: certificate.value } : {}),
  };
  const path = `groups/${encodeURIComponent(group.id)}/enrolments/${encodeURIComponent(place.id)}/transitions`;
  await shownAgain(await step(path, body, etag), t("groups.place.done", { name }));
}

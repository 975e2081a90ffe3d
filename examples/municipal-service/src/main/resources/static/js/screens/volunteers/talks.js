// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { sheet } from "../../parts/page.js";
import { facts, tag } from "../../parts/facts.js";
import { confirm } from "../../parts/dialog.js";
import { change } from "../../api/records.js";
import { date } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny, today } from "../../app/session.js";
import { showCurrent } from "../../app/router.js";
import { nextTalk } from "./states.js";

/** @typedef {import("brygga-types").Volunteer} Volunteer */

/**
 * When somebody talked with her about how she is, and when it is time again.
 * @param {Volunteer} volunteer
 * @param {string} etag
 */
export function talks(volunteer, etag) {
  const { everyWeeks, held } = volunteer.supervision ?? {};
  const days = [...(held ?? [])].sort().reverse();
  const next = nextTalk(volunteer);
  const late = next !== undefined && next < today() && volunteer.status !== "ENDED";

  async function note() {
    const day = h("input", { type: "date", class: "short", max: today(), id: uniqueId("day") });
    day.value = today();
    const sure = await confirm({
      title: t("volunteers.talks.note"),
      text: t("volunteers.talks.note.text"),
      content: h("div", { class: "field" }, h("label", { for: day.id }, t("volunteers.talks.day")), day),
      action: t("parts.form.save"),
    });
    if (sure && day.value) {
      await change("volunteers", volunteer.id, { ...volunteer, supervision: { ...volunteer.supervision, held: [...(held ?? []), day.value].sort() } }, etag);
      await showCurrent();
    }
  }

  return h("div", { class: "fields" }, h("p", { class: "soft" }, t("volunteers.talks.lead")), sheet(
    facts([
      [t("volunteers.talks.rhythm"), everyWeeks ? t("volunteers.talks.weeks", { count: everyWeeks }) : ""],
      [t("volunteers.talks.last"), days.length > 0 ? date(days[0]) : t("volunteers.talks.none")],
      [t("volunteers.talks.next"), next ? [date(next), " ", late ? tag(t("volunteers.talks.late"), "warning") : null] : ""],
    ].map(([name, value]) => /** @type {[string, any]} */ ([name, Array.isArray(value) ? h("span", {}, value) : value]))),
    isAny("COORDINATOR") ? h("div", { class: "actions" }, workButton(t("volunteers.talks.note"), note, { "data-action": "talk" })) : null));
}

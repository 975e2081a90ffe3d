// SPDX-License-Identifier: Apache-2.0
import { button, h, unseen } from "../../parts/element.js";
import { empty, linkButton, more, sheet } from "../../parts/page.js";
import { figures, tag } from "../../parts/facts.js";
import { date } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { step } from "../../api/records.js";
import { workButton } from "../../parts/element.js";
import { SEATED, toneOfPlace } from "./words.js";
import { changePlace, stepsFrom } from "./place-steps.js";
import { shownAgain } from "./steps.js";

/** @typedef {import("brygga-types").Group} Group */
/** @typedef {import("brygga-types").Enrolment} Enrolment */

const OPEN = ["APPLIED", "WAITING", "ADMITTED", "STARTED"];
const ORDER = ["STARTED", "ADMITTED", "COMPLETED", "APPLIED", "WAITING"];

/**
 * Who has a place, who waits for one, and who has left.
 * @param {Group} group
 * @param {string} etag
 * @param {import("../../parts/values.js").Wording} words
 * @param {(reference: string) => string} nameOf
 * @param {boolean} coordinates
 */
export function places(group, etag, words, nameOf, coordinates) {
  const all = group.enrolments ?? [];
  const ended = ["CANCELLED", "CLOSED", "COMPLETED"].includes(group.status ?? "");
  const enrol = coordinates && !ended ? linkButton(href(`groups/${group.id}/enrol`), t("groups.enrol"), all.length === 0) : null;
  if (all.length === 0) {
    return empty(t("groups.people.none"), t(coordinates ? "groups.people.none.text" : "groups.people.none.leads"), ...(enrol ? [enrol] : []));
  }
  const taken = all.filter((one) => SEATED.includes(one.status ?? "")).length;
  const max = group.capacity?.max;
  const waiting = [...(group.waitingList ?? [])].sort((one, other) => one.position - other.position);
  const line = (/** @type {Enrolment} */ one) => h("li", { class: "person-line" },
    h("span", {}, h("span", { class: "name" }, nameOf(one.person)), one.period?.start ? h("span", { class: "soft" }, ` ${t("parts.from", { date: date(one.period.start) })}`) : null),
    coordinates && stepsFrom(one.status).length > 0
      ? h("span", {}, button(t("groups.place.change"), () => changePlace(group, etag, one, nameOf(one.person), words), { class: "quiet", "data-enrolment": one.id }, ), unseen(nameOf(one.person)))
      : null);
  const states = [...ORDER, ...new Set(all.map((one) => one.status ?? ""))].filter((one, i, whole) => whole.indexOf(one) === i && one !== "WAITING");
  const lists = states.map((status) => {
    const own = all.filter((one) => (one.status ?? "") === status);
    if (own.length === 0) return null;
    const content = h("ul", {}, own.map(line));
    const head = h("h3", {}, tag(words.word("enrolments.status", status) || t("groups.place.unstated"), toneOfPlace(status)), ` ${own.length}`);
    return OPEN.includes(status) || status === "" ? sheet(head, content) : more(`${words.word("enrolments.status", status)} (${own.length})`, content);
  });
  return [
    h("div", { class: "told" }, figures([
      [max ? t("groups.of", { taken, max }) : taken, t("groups.participants")],
      ...(waiting.length > 0 ? [/** @type {[number, string]} */ ([waiting.length, t("groups.waiting.count")])] : []),
    ]), enrol ? h("div", { class: "actions" }, enrol) : null),
    ...lists,
    waiting.length > 0 ? waitingSheet() : null,
  ];

  function waitingSheet() {
    const free = max !== undefined && max !== null && taken < max;
    return sheet(h("h3", {}, tag(t("groups.waiting"), "warning"), ` ${waiting.length}`),
      h("ol", { class: "plan" }, waiting.map(({ person, since, reason }) => {
        const place = all.find((one) => one.person === person && one.status === "WAITING");
        return h("li", {}, h("span", { class: "person-line" },
          h("span", {}, h("span", { class: "name" }, nameOf(person)),
            h("span", { class: "soft" }, [since ? ` ${t("parts.from", { date: date(since) })}` : "", words.word("waitingList.reason", reason)].filter(Boolean).join(" · "))),
          coordinates && place ? button(t("groups.place.change"), () => changePlace(group, etag, place, nameOf(person), words), { class: "quiet", "data-enrolment": place.id }) : null));
      })),
      coordinates && free
        ? h("div", { class: "actions" }, workButton(t("groups.fill"), async () => shownAgain(await step(`groups/${encodeURIComponent(group.id)}/transitions`, { step: "fill" }, etag), t("groups.fill.done"))))
        : null);
  }
}

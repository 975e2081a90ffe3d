// SPDX-License-Identifier: Apache-2.0
import { h, button, uniqueId, unseen, workButton } from "../../parts/element.js";
import { confirm } from "../../parts/dialog.js";
import { notice } from "../../parts/notice.js";
import { empty, linkButton, pageHead } from "../../parts/page.js";
import { select } from "../../parts/form/controls.js";
import { findingList } from "../../parts/findings.js";
import { say } from "../../parts/status.js";
import { wordingOf } from "../../parts/values.js";
import { read, search, step } from "../../api/records.js";
import { Problem } from "../../api/problem.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { SEATED } from "./words.js";
import { labelled } from "./steps.js";

/** @typedef {import("brygga-types").Participant | import("brygga-types").Volunteer} Person */

const MOST = 20;

/**
 * Gives somebody a place in a group, or a place on its waiting list.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  let { record: group, etag } = await read("groups", id);
  const words = await wordingOf("groups");
  const training = group.kind === "TRAINING_GROUP";
  const list = training ? "volunteers" : "participants";
  const type = training ? "volunteer" : "participant";
  const name = group.name || t("groups.unnamed");
  const text = h("input", { type: "search", id: uniqueId("who"), autocomplete: "off", name: "who" });
  const found = h("div", { class: "found-people" });
  const told = h("div", { class: "told" });
  const find = workButton(t("groups.enrol.find"), seek, { class: "first" });
  const seats = h("p", { class: "soft" });
  drawSeats();

  function drawSeats() {
    const taken = (group.enrolments ?? []).filter((one) => SEATED.includes(one.status ?? "")).length;
    const max = group.capacity?.max;
    seats.textContent = !max ? t("groups.enrol.open") : taken < max ? t("groups.enrol.free", { count: max - taken }) : t("groups.enrol.full");
  }

  async function seek() {
    const q = text.value.trim();
    if (q === "") {
      text.focus();
      return;
    }
    const { items, next } = await search(list, { q }, { limit: MOST });
    const inside = (group.enrolments ?? []).filter((one) => [...SEATED, "APPLIED", "WAITING"].includes(one.status ?? "")).map((one) => one.person);
    found.replaceChildren(items.length === 0
      ? empty(t("groups.enrol.none"), t("groups.enrol.none.text"), training ? "" : linkButton(href("people"), t("groups.enrol.people")))
      : h("ul", { class: "sheet" }, items.map(({ record }) => line(record, inside.includes(`${type}:${record.id}`)))),
    ...(next ? [h("p", { class: "soft" }, t("groups.enrol.many"))] : []));
    say(t("parts.form.found", { count: items.length }));
  }

  /**
   * @param {Person} person
   * @param {boolean} inside
   */
  function line(person, inside) {
    const label = person.name || t("groups.enrol.unnamed");
    const year = person.birthYear ? ` · ${t("groups.enrol.born", { year: person.birthYear })}` : "";
    return h("li", { class: "person-line" }, h("span", {}, h("span", { class: "name" }, label), h("span", { class: "soft" }, year)),
      inside ? h("span", { class: "soft" }, t("groups.enrol.inside"))
        : h("span", {}, button(t("groups.enrol.choose"), () => choose(person, label), { "data-person": person.id }), unseen(label)));
  }

  /**
   * @param {Person} person
   * @param {string} label
   */
  async function choose(person, label) {
    const channel = select(words.shape("enrolments.cameThrough")?.words ?? [], "");
    const sure = await confirm({
      title: t("groups.enrol.ask", { name: label }),
      text: seats.textContent ?? "",
      content: h("div", { class: "dialog-fields" }, labelled(words.label("enrolments.cameThrough"), channel)),
      action: t("groups.enrol"),
    });
    if (!sure) return;
    const reference = `${type}:${person.id}`;
    const body = { person: reference, purpose: training ? "TRAINING" : "OWN_BENEFIT", ...(channel.value ? { cameThrough: channel.value } : {}) };
    try {
      const done = await step(`groups/${encodeURIComponent(id)}/enrolments`, body, etag);
      ({ record: group, etag } = await read("groups", id));
      const place = (group.enrolments ?? []).filter((one) => one.person === reference).at(-1);
      const waits = place?.status === "WAITING";
      told.replaceChildren(notice(waits ? "info" : "success", t(waits ? "groups.enrol.waits" : "groups.enrol.done", { name: label }), t("groups.enrol.next")),
        done.findings.length > 0 ? findingList(done.findings) : "");
      say(t(waits ? "groups.enrol.waits" : "groups.enrol.done", { name: label }));
      drawSeats();
      text.value = "";
      found.replaceChildren();
    } catch (trouble) {
      if (!(trouble instanceof Problem) || trouble.findings.length === 0) throw trouble;
      told.replaceChildren(notice("error", trouble.title || t("groups.enrol.refused"), findingList(trouble.findings)));
    }
    told.scrollIntoView({ block: "nearest" });
    text.focus();
  }

  const form = h("form", { role: "search", onsubmit: (/** @type {Event} */ event) => {
    event.preventDefault();
    find.click();
  } }, h("div", { class: "field" }, h("label", { for: text.id }, t(training ? "groups.enrol.volunteer" : "groups.enrol.who")), h("div", { class: "search" }, text, find)));
  const title = t("groups.enrol.title");
  return {
    title,
    content: [
      pageHead({ title, lead: name, back: { href: href(`groups/${id}`), text: name } }),
      told, seats, form, found,
    ],
  };
}

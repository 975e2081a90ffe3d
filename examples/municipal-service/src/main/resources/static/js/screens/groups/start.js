// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "../../parts/element.js";
import { empty, linkButton, pageHead, section } from "../../parts/page.js";
import { say } from "../../parts/status.js";
import { watch, settle } from "../../parts/leaving.js";
import { clear } from "../../parts/form/field.js";
import { conflict, summary } from "../../parts/form/summary.js";
import { fieldsOf } from "../../parts/form/nested.js";
import { wordingOf } from "../../parts/values.js";
import { add, all, check } from "../../api/records.js";
import { Problem } from "../../api/problem.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";
import { planFields } from "./plan-fields.js";
import { proposal } from "./proposal.js";

/** @typedef {import("brygga-types").Finding} Finding */

const FIELDS = ["name", "area", "venue", "capacity", "leads"];

/**
 * Starts a group from a curriculum: the plan gives the sessions, the calendar gives the days, and both can be changed before it is kept.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ query }) {
  const title = t("groups.start");
  const head = pageHead({ title, lead: t("groups.start.lead"), back: { href: href("groups"), text: t("groups.title") } });
  const programmes = (await all("programmes")).filter((one) => one.status !== "ENDED" && (one.curricula ?? []).length > 0);
  if (programmes.length === 0) {
    return { title, content: [head, empty(t("groups.start.none"), t("groups.start.none.text"), linkButton(href("programmes"), t("groups.programmes"), true))] };
  }
  const words = await wordingOf("groups");
  const plan = await planFields(programmes, words, query.get("programme") ?? "", () => propose());
  const days = proposal(words);
  const around = { root: words.root, refs: { "leads.person": ["volunteer"] } };
  const rest = await fieldsOf(words.root, {}, "", around, FIELDS);
  const told = h("div", { class: "form-told" });
  const own = (/** @type {string[]} */ ...keys) => keys.map((key) => rest.fields.get(key)?.element);

  function propose() {
    const { curriculum, wish } = plan.read();
    days.draw(curriculum, wish);
    keep.hidden = days.count() === 0;
  }

  function record() {
    const { programme, curriculum, variant, hours } = plan.read();
    const sessions = days.read(hours);
    const dates = sessions.map((one) => one.date).filter(Boolean).sort();
    const size = curriculum ? { ...(curriculum.groupSizeMin ? { min: curriculum.groupSizeMin } : {}), ...(curriculum.groupSizeMax ? { max: curriculum.groupSizeMax } : {}) } : {};
    const more = rest.read() ?? {};
    return {
      kind: curriculum?.audience === "VOLUNTEERS" ? "TRAINING_GROUP" : "PARTICIPANT_GROUP",
      status: "PLANNED",
      ...(programme ? { programme: `programme:${programme.id}`, ...(programme.responsible ? { organisation: programme.responsible } : {}) } : {}),
      ...(curriculum ? { curriculum: curriculum.id } : {}),
      ...(variant ? { variant } : {}),
      ...(dates.length > 0 ? { period: { start: dates[0], end: dates.at(-1) } } : {}),
      ...(Object.keys(size).length > 0 ? { capacity: size } : {}),
      ...more,
      sessions,
    };
  }

  /** @param {readonly Finding[]} findings */
  function show(findings) {
    clear(form);
    told.replaceChildren(summary(findings, ([key = "", ...deeper]) =>
      plan.at(key) ?? (key === "sessions" ? days.at(deeper) : undefined) ?? rest.fields.get(key)?.at(deeper) ?? { label: words.label(key) }));
    /** @type {HTMLElement | null} */ (told.firstElementChild)?.focus();
  }

  /** @param {() => Promise<unknown>} work */
  async function judged(work) {
    const missing = plan.missing();
    if (missing) {
      missing.focus();
      say(t("groups.start.missing"));
      told.replaceChildren(h("p", { class: "finding-line error", role: "alert" }, t("groups.start.missing")));
      return;
    }
    try {
      await work();
    } catch (trouble) {
      if (trouble instanceof Problem && trouble.findings.length > 0) show(trouble.findings);
      else if (trouble instanceof Problem && trouble.status === 409) told.replaceChildren(conflict(409));
      else throw trouble;
    }
  }

  const save = workButton(t("groups.start.save"), () => judged(async () => {
    const done = await add("groups", record());
    settle();
    say(t("parts.form.kept"));
    await go(`groups/${done.record?.id ?? ""}`);
  }), { class: "first", "data-action": "save" });
  const look = workButton(t("parts.form.check"), () => judged(async () => show(await check("groups", { id: "new", ...record() }))), { "data-action": "check" });
  const keep = h("div", { hidden: true },
    section(t("groups.start.days"), h("p", { class: "soft" }, t("groups.start.days.text")), days.element),
    section(t("groups.start.rest"), h("p", { class: "soft" }, t("groups.start.rest.text")), h("div", { class: "fields" }, own(...FIELDS))),
    h("p", { class: "soft" }, t("groups.start.free")),
    h("div", { class: "actions" }, save, look, linkButton(href("groups"), t("parts.cancel"))));
  const form = h("form", { class: "record-form", novalidate: true, autocomplete: "off", onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
    told, plan.element, keep);
  watch(() => form.isConnected && days.count() > 0);
  propose();
  return { title, content: [head, form] };
}

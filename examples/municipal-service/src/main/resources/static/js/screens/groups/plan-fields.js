// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { slot } from "../../parts/form/field.js";
import { wordingOf } from "../../parts/values.js";
import { locales } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isDay, weekdayOf } from "./days.js";

/** @typedef {import("brygga-types").Programme} Programme */
/** @typedef {import("brygga-types").Curriculum} Curriculum */
/** @typedef {import("../../parts/form/field.js").Place} Place */

/**
 * Days and hours on which a group is to meet.
 * @typedef {{ first: string, weekday: number, weeks: number }} Wish
 */

/**
 * The questions that the proposal of sessions follows from.
 * @param {Programme[]} programmes
 * @param {import("../../parts/values.js").Wording} words
 * @param {string} first the reference of the programme that is chosen at first
 * @param {() => void} changed
 */
export async function planFields(programmes, words, first, changed) {
  const programme = h("select", { name: "programme" }, programmes.map((one) => h("option", { value: one.id }, one.name)));
  const wished = programmes.find((one) => `programme:${one.id}` === first);
  if (wished) programme.value = wished.id;
  const curriculum = h("select", { name: "curriculum" });
  const variant = h("select", { name: "variant" });
  const day = h("input", { type: "date", name: "first-day", "aria-required": "true" });
  const weekday = h("select", { name: "weekday" }, Array.from({ length: 7 }, (_, i) => h("option", { value: i + 1 }, nameOfWeekday(i + 1))));
  const weeks = h("select", { name: "weeks" }, [1, 2, 3, 4].map((one) => h("option", { value: one }, t("groups.start.weeks", { count: one }))));
  const start = h("input", { type: "time", name: "start" });
  const end = h("input", { type: "time", name: "end" });
  /** @type {Map<string, Place>} */
  const places = new Map();
  const variantField = field("variant", words.label("variant"), variant);
  const own = () => programmes.find((one) => one.id === programme.value);
  const plan = () => (own()?.curricula ?? []).find((one) => one.id === curriculum.value);

  /**
   * @param {string} key
   * @param {string} label
   * @param {HTMLElement} control
   * @param {string} [hint]
   */
  function field(key, label, control, hint) {
    control.id = uniqueId("plan");
    const place = slot();
    const help = hint ? h("p", { class: "hint", id: control.id + "-hint" }, hint) : null;
    control.setAttribute("aria-describedby", [help?.id, place.id].filter(Boolean).join(" "));
    places.set(key, { slot: place, target: control, label });
    return h("div", { class: "field" }, h("label", { for: control.id }, label), help, control, place);
  }

  async function offer() {
    const wording = await wordingOf("programmes");
    curriculum.replaceChildren(...(own()?.curricula ?? []).map((one) => h("option", { value: one.id }, named(one, wording))));
    const variants = (own()?.variants ?? []).filter((one) => one.status !== "ENDED");
    variantField.hidden = variants.length === 0;
    variant.replaceChildren(h("option", { value: "" }, t("parts.form.nothing")),
      ...variants.map((one) => h("option", { value: one.id }, one.name || wording.word("variants.audience", one.audience))));
  }

  programme.onchange = async () => {
    await offer();
    changed();
  };
  day.onchange = () => {
    if (isDay(day.value)) weekday.value = String(weekdayOf(day.value));
    changed();
  };
  [curriculum, weekday, weeks, start, end].forEach((one) => one.addEventListener("change", changed));
  await offer();

  return {
    element: h("div", { class: "fields" },
      field("programme", words.label("programme"), programme),
      field("curriculum", words.label("curriculum"), curriculum),
      variantField,
      h("div", { class: "short-fields" },
        field("period", t("groups.start.first"), day),
        field("weekday", t("groups.start.weekday"), weekday),
        field("weeks", t("groups.start.often"), weeks)),
      h("div", { class: "short-fields" }, field("start", t("groups.start.from"), start), field("end", t("groups.start.to"), end))),
    read: () => ({
      programme: own(),
      curriculum: plan(),
      variant: variant.value || undefined,
      wish: isDay(day.value) ? { first: day.value, weekday: Number(weekday.value), weeks: Number(weeks.value) } : undefined,
      hours: { ...(start.value ? { start: start.value } : {}), ...(end.value ? { end: end.value } : {}) },
    }),
    missing: () => (!isDay(day.value) ? day : undefined),
    at: (/** @type {string} */ key) => places.get(key),
  };
}

/**
 * @param {Curriculum} plan
 * @param {import("../../parts/values.js").Wording} wording
 */
function named(plan, wording) {
  const count = plan.sessionCount ?? plan.modules?.length ?? 0;
  return [wording.word("curricula.audience", plan.audience), plan.version ? t("groups.start.version", { version: plan.version }) : "", count > 0 ? t("groups.start.count", { count }) : ""].filter(Boolean).join(" · ") || plan.id;
}

/** @param {number} day 1 for Monday */
function nameOfWeekday(day) {
  return new Intl.DateTimeFormat(locales(), { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, day)));
}

// SPDX-License-Identifier: Apache-2.0
import { h, button, uniqueId, unseen } from "../../parts/element.js";
import { slot } from "../../parts/form/field.js";
import { say } from "../../parts/status.js";
import { weekday } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isDay, later, proposed } from "./days.js";

/** @typedef {import("brygga-types").Curriculum} Curriculum */
/** @typedef {import("../../parts/form/field.js").Place} Place */
/** @typedef {{ number: number, topics: string[], module?: number, title: string, day: HTMLInputElement, said: HTMLElement, place: HTMLElement }} Line */

/** Without a plan that says how many, so many are proposed. */
const USUAL = 10;

/**
 * The sessions of a new group, each on a day that can be moved.
 * @param {import("../../parts/values.js").Wording} words
 */
export function proposal(words) {
  /** @type {Line[]} */
  let lines = [];
  let asked = "";
  let gap = 7;
  const list = h("ol", { class: "plan-days" });
  const count = h("p", { class: "soft", role: "status" });

  const told = () => lines.forEach(({ day, said }) => (said.textContent = isDay(day.value) ? weekday(day.value) : ""));

  /**
   * Moves a session and all after it.
   * @param {number} from
   */
  function skip(from) {
    lines.slice(from).forEach(({ day }) => {
      if (isDay(day.value)) day.value = later(day.value, gap);
    });
    told();
    say(t("groups.start.skipped"));
  }

  /**
   * @param {Curriculum | undefined} plan
   * @param {string} date
   * @param {number} i
   */
  function line(plan, date, i) {
    const module = plan?.modules?.[i];
    const topics = module?.topics ?? [];
    const title = module?.title || topics.map((one) => words.word("sessions.topics", one)).join(", ");
    const day = h("input", { type: "date", id: uniqueId("day"), value: date, onchange: told });
    const said = h("span", { class: "weekday" });
    const place = slot();
    day.setAttribute("aria-describedby", place.id);
    list.append(h("li", { class: "plan-day" },
      h("label", { for: day.id }, t("groups.start.session", { number: i + 1 }), title ? `: ${title}` : "", " ", said),
      day,
      button(t("groups.start.skip"), () => skip(i), { class: "quiet" }),
      place));
    list.lastElementChild?.querySelector("button")?.append(unseen(` ${t("groups.start.session", { number: i + 1 })}`));
    return { number: i + 1, topics, title, day, said, place, ...(module ? { module: module.number } : {}) };
  }

  return {
    element: h("div", {}, count, list),
    /**
     * Proposes anew where something else was asked for.
     * @param {Curriculum | undefined} plan
     * @param {import("./plan-fields.js").Wish | undefined} wish
     */
    draw(plan, wish) {
      const now = JSON.stringify([plan?.id, wish]);
      if (now === asked) return;
      asked = now;
      list.replaceChildren();
      lines = [];
      if (wish !== undefined) {
        gap = wish.weeks * 7;
        const many = plan?.sessionCount ?? plan?.modules?.length ?? USUAL;
        lines = proposed({ ...wish, count: many }).map((date, i) => line(plan, date, i));
        count.textContent = t("groups.start.proposed", { count: many });
      }
      told();
    },
    count: () => lines.length,
    /** @param {object} hours */
    read: (hours) => lines.map(({ number, module, topics, day }) => ({
      id: `s${number}`, number, ...(module ? { module } : {}), date: day.value, ...hours, status: "PLANNED", ...(topics.length > 0 ? { topics } : {}),
    })),
    /**
     * @param {readonly string[]} path
     * @returns {Place | undefined}
     */
    at: ([index = ""]) => {
      const found = lines[Number(index)];
      return index !== "" && found ? { slot: found.place, target: found.day, label: t("groups.start.session", { number: found.number }) } : undefined;
    },
  };
}

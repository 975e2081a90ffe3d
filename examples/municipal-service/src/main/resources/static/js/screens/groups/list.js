// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { empty, linkButton, pageHead } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { growingTable } from "../../parts/table.js";
import { wordingOf } from "../../parts/values.js";
import { select } from "../../parts/form/controls.js";
import { all, part } from "../../api/records.js";
import { weekday } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";

/** @typedef {import("brygga-types").Group} Group */

/** @type {Record<string, import("../../parts/facts.js").Tone>} */
const TONES = { ACTIVE: "success", PLANNED: "info", CANCELLED: "warning" };
const HOLDS_A_PLACE = ["ADMITTED", "STARTED", "COMPLETED"];

/**
 * The groups that the reader sees, by status and programme.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ query }) {
  const status = query.get("status") ?? "";
  const programme = query.get("programme") ?? "";
  const [words, programmes] = await Promise.all([wordingOf("groups"), all("programmes")]);
  const names = new Map(programmes.map((one) => [`programme:${one.id}`, one.name]));

  const list = await growingTable(
    t("groups.caption"),
    [
      { title: words.label("name"), cell: (one) => h("a", { href: href(`groups/${one.id}`) }, one.name || one.id) },
      { title: words.label("programme"), cell: (one) => names.get(one.programme ?? "") ?? "" },
      { title: words.label("status"), cell: (one) => (one.status ? tag(words.word("status", one.status), TONES[one.status]) : "") },
      { title: t("groups.next"), cell: next },
      { title: t("groups.participants"), number: true, cell: places },
    ],
    async (cursor) => {
      const found = await part("groups", { limit: 30, status, programme, cursor });
      return { items: found.items.map(({ record }) => record), ...(found.next ? { next: found.next } : {}) };
    },
    () => empty(t("groups.none"), t("groups.none.text"), linkButton(href("programmes"), t("groups.programmes"))));

  /**
   * @param {string} label
   * @param {[string, string][]} options
   * @param {string} value
   * @param {string} key
   */
  function filter(label, options, value, key) {
    const choice = select(options, value);
    choice.id = uniqueId("filter");
    choice.name = key;
    /** @type {HTMLOptionElement} */ (choice.options[0]).textContent = t("groups.all");
    choice.onchange = () => {
      const wanted = Object.fromEntries([...query, [key, choice.value]].filter(([, one]) => one !== ""));
      return go("groups", wanted);
    };
    return h("div", {}, h("label", { for: choice.id }, label), choice);
  }

  return {
    title: t("groups.title"),
    content: [
      pageHead({ title: t("groups.title"), lead: t("groups.lead") }),
      h("div", { class: "filters" },
        filter(words.label("status"), words.shape("status")?.words ?? [], status, "status"),
        filter(words.label("programme"), [...names], programme, "programme")),
      list,
    ],
  };
}

/** @param {Group} group */
function next(group) {
  const days = (group.sessions ?? []).map((one) => one.date ?? "").filter((day) => day >= today()).sort();
  return days[0] ? h("span", { class: "together" }, weekday(days[0])) : "";
}

/** @param {Group} group */
function places(group) {
  const taken = (group.enrolments ?? []).filter((one) => HOLDS_A_PLACE.includes(one.status ?? "")).length;
  const max = group.capacity?.max;
  return max ? h("span", { class: "together" }, t("groups.of", { taken, max })) : group.enrolments ? taken : "";
}

// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { empty, linkButton, pageHead, section, sheet } from "../../parts/page.js";
import { notice } from "../../parts/notice.js";
import { table } from "../../parts/table.js";
import { wordingOf } from "../../parts/values.js";
import { select } from "../../parts/form/controls.js";
import { post } from "../../api/client.js";
import { codesOf } from "../../api/schemas.js";
import { date, moment } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { protectedPeople } from "./protected.js";
import { back, KEY } from "./back.js";

const MINUTES = [15, 30, 60, 120, 240, 480];

/**
 * Seeing somebody who is hidden, for a reason and a time; and whom of the protected the reader sees now.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const reasons = await codesOf("clearance-reason");
  const person = h("input", { type: "text", id: uniqueId("key"), autocomplete: "off", spellcheck: "false", name: "person", "aria-required": "true" });
  const reason = select(reasons.map(({ code, label }) => [code, label]), "");
  reason.id = uniqueId("reason");
  reason.name = "reason";
  const minutes = h("select", { id: uniqueId("minutes") }, MINUTES.map((one) =>
    h("option", { value: one, selected: one === 30 }, one < 60 ? t("protection.minutes", { count: one }) : t("protection.hours", { count: one / 60 }))));
  const told = h("div", {});
  const seen = h("div", {});

  async function ask() {
    told.replaceChildren();
    const key = person.value.replaceAll(/[\s-]/g, "").toLowerCase();
    const wrong = !KEY.test(key) ? person : reason.value === "" ? reason : undefined;
    for (const one of [person, reason]) one.removeAttribute("aria-invalid");
    if (wrong) {
      wrong.setAttribute("aria-invalid", "true");
      const text = notice("error", t(wrong === person ? "protection.key.wrong" : "protection.reason.missing"), t(wrong === person ? "protection.key.wrong.text" : "protection.reason.missing.text"));
      text.setAttribute("role", "alert");
      told.replaceChildren(text);
      wrong.focus();
      return;
    }
    const { body } = await post("clearances", { person: key, reason: reason.value, minutes: Number(minutes.value) });
    const found = (await protectedPeople()).find((one) => one.person.person === key);
    const box = notice("success", t("protection.cleared"), t("protection.cleared.text", { until: moment(body.until) }),
      found
        ? h("div", { class: "actions" }, linkButton(href(`${found.path}/${found.person.id}`), t("protection.cleared.open"), true))
        : t("protection.cleared.nobody"));
    box.setAttribute("tabindex", "-1");
    told.replaceChildren(box);
    person.value = "";
    box.focus();
    await list();
  }

  async function list() {
    const [people, words] = await Promise.all([protectedPeople(), wordingOf("participants")]);
    seen.replaceChildren(people.length === 0
      ? empty(t("protection.seen.none"), t("protection.seen.none.text"))
      : table(t("protection.seen.lead"), [
        { title: words.label("name"), cell: (one) => h("a", { href: href(`${one.path}/${one.person.id}`) }, one.person.name || t("protection.nameless")) },
        { title: t("protection.kind"), cell: (one) => t(`protection.kind.${one.path}`) },
        { title: words.label("protection.level"), cell: (one) => words.word("protection.level", one.person.protection?.level ?? "LOCATION") },
        { title: t("protection.review"), cell: (one) => review(one.person.protection?.until) },
      ], people));
  }

  const go = workButton(t("protection.clear"), ask, { class: "first", "data-action": "clear" });
  await list();
  return {
    title: t("protection.clearances"),
    content: [
      pageHead({ title: t("protection.clearances"), back: back(), lead: t("protection.clearances.lead") }),
      section(t("protection.ask"), sheet(told,
        h("form", { class: "record-form", onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          go.click();
        } },
          h("div", { class: "field" }, h("label", { for: person.id }, t("protection.whom")), h("p", { class: "hint", id: person.id + "-hint" }, t("protection.whom.hint")), person),
          h("div", { class: "field" }, h("label", { for: reason.id }, t("protection.why")), reason),
          h("div", { class: "field" }, h("label", { for: minutes.id }, t("protection.long")), minutes),
          h("p", { class: "soft" }, t("protection.written")),
          h("div", { class: "actions" }, go)))),
      section(t("protection.seen"), seen),
    ],
  };
}

/** @param {string | null | undefined} day */
function review(day) {
  if (!day) return "";
  return day < today() ? t("protection.review.now") : date(day);
}

// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { linkButton, pageHead } from "../../parts/page.js";
import { notice } from "../../parts/notice.js";
import { findingList } from "../../parts/findings.js";
import { confirm } from "../../parts/dialog.js";
import { say } from "../../parts/status.js";
import { wordingOf } from "../../parts/values.js";
import { select } from "../../parts/form/controls.js";
import { read, step } from "../../api/records.js";
import { Problem } from "../../api/problem.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { roomOf } from "./room.js";
import { LEVELS, hides, levelOf } from "../../parts/protection.js";
import { levelChoice, toKeep } from "./levels.js";

/**
 * Hides somebody better, at once. Whoever does it may not see her afterwards, so she is told first, and keeps the key.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [, type = "", id = ""] }) {
  const { list, path } = roomOf(type);
  const [{ record }, words] = await Promise.all([read(list, id), wordingOf(list)]);
  const stronger = LEVELS.slice(LEVELS.indexOf(levelOf(record)) + 1);
  const level = levelChoice(stronger, words);
  const source = select(words.shape("protection.source")?.words ?? [], "");
  source.id = uniqueId("field");
  const until = h("input", { type: "date", class: "short", id: uniqueId("field"), min: today() });
  const back = href(`${path}/${id}`);
  const head = pageHead({ title: t("protection.raise"), back: { href: back, text: record.name || t("protection.nameless") }, lead: t("protection.raise.lead") });
  const refused = h("div", { role: "alert" });
  const place = h("div", {});

  async function protect() {
    const chosen = level.read();
    const sure = await confirm({
      title: t("protection.raise.title"),
      text: t(hides(chosen) ? "protection.raise.gone" : "protection.raise.address"),
      action: t("protection.raise.do"),
      grave: hides(chosen),
    });
    if (!sure) return;
    refused.replaceChildren();
    try {
      // Whatever version she has by now: somebody else's change of her record must not keep her waiting.
      await step(`${list}/${encodeURIComponent(id)}/protections`, { level: chosen, source: source.value || null, until: until.value || null });
    } catch (trouble) {
      if (!(trouble instanceof Problem) || trouble.findings.length === 0) throw trouble;
      refused.replaceChildren(notice("error", t("protection.raise.refused"), t("protection.raise.refused.text")),
        findingList(trouble.findings, (one) => ({ where: words.place(one.path) })));
      return;
    }
    const told = notice("success", t("protection.raised"), t(hides(chosen) ? "protection.raised.gone" : "protection.raised.address"),
      hides(chosen) ? toKeep(t("protection.whom"), record.person) : null,
      h("div", { class: "actions" }, linkButton(hides(chosen) ? href(path) : back, t("protection.raised.back"), true)));
    told.setAttribute("tabindex", "-1");
    place.replaceChildren(told);
    // Whoever looks over the shoulder is not to read her name.
    if (hides(chosen)) head.querySelector(".back")?.remove();
    told.focus();
    say(t("protection.raised"));
  }

  const save = workButton(t("protection.raise.do"), protect, { class: "first", "data-action": "protect" });
  place.replaceChildren(h("form", { class: "record-form", onsubmit: (/** @type {Event} */ event) => {
    event.preventDefault();
    save.click();
  } },
    refused,
    level.element,
    h("p", { class: "soft" }, t("protection.raise.place")),
    h("div", { class: "field" }, h("label", { for: source.id }, words.label("protection.source")), source),
    h("div", { class: "field" }, h("label", { for: until.id }, t("protection.raise.until")), h("p", { class: "hint", id: until.id + "-hint" }, t("protection.raise.until.hint")), until),
    h("div", { class: "actions" }, save, h("a", { class: "button", href: back }, t("parts.cancel")))));
  until.setAttribute("aria-describedby", until.id + "-hint");
  return {
    title: t("protection.raise"),
    content: [head, place],
  };
}

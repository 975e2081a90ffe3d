// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { linkButton, pageHead } from "../../parts/page.js";
import { notice } from "../../parts/notice.js";
import { confirm } from "../../parts/dialog.js";
import { say } from "../../parts/status.js";
import { wordingOf } from "../../parts/values.js";
import { select } from "../../parts/form/controls.js";
import { read, step } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { LEVELS, hides, learnProtection, levelChoice, levelOf, toKeep } from "./levels.js";

/**
 * Hides somebody better, at once. Whoever does it may not see her afterwards, so she is told first, and keeps the key.
 * @param {"participants" | "volunteers"} list
 * @param {string} path of the screen
 * @param {string} id
 */
export async function protectPage(list, path, id) {
  const [{ record, etag }, words] = await Promise.all([read(list, id), wordingOf(list), learnProtection()]);
  const stronger = LEVELS.slice(LEVELS.indexOf(levelOf(record)) + 1).reverse();
  const level = levelChoice(stronger, words);
  const source = select(words.shape("protection.source")?.words ?? [], "");
  source.id = uniqueId("field");
  const until = h("input", { type: "date", class: "short", id: uniqueId("field"), min: today() });
  const back = href(`${path}/${id}`);
  const place = h("div", {});

  async function protect() {
    const chosen = level.read();
    const sure = await confirm({
      title: t("people.raise.title"),
      text: t(hides(chosen) ? "people.raise.gone" : "people.raise.address"),
      action: t("people.raise.do"),
      grave: hides(chosen),
    });
    if (!sure) return;
    await step(`${list}/${encodeURIComponent(id)}/protections`, { level: chosen, source: source.value || null, until: until.value || null }, etag);
    const told = notice("success", t("people.raised"), t(hides(chosen) ? "people.raised.gone" : "people.raised.address"),
      hides(chosen) ? toKeep(t("people.key"), record.person) : null,
      h("div", { class: "actions" }, linkButton(hides(chosen) ? href(path) : back, t("people.raised.back"), true)));
    told.setAttribute("tabindex", "-1");
    place.replaceChildren(told);
    told.focus();
    say(t("people.raised"));
  }

  const save = workButton(t("people.raise.do"), protect, { class: "first", "data-action": "protect" });
  place.replaceChildren(h("form", { class: "record-form", onsubmit: (/** @type {Event} */ event) => {
    event.preventDefault();
    save.click();
  } },
    level.element,
    h("div", { class: "field" }, h("label", { for: source.id }, words.label("protection.source")), source),
    h("div", { class: "field" }, h("label", { for: until.id }, t("people.raise.until")), h("p", { class: "hint", id: until.id + "-hint" }, t("people.raise.until.hint")), until),
    h("div", { class: "actions" }, save, h("a", { class: "button", href: back }, t("parts.cancel")))));
  until.setAttribute("aria-describedby", until.id + "-hint");
  return {
    title: t("people.raise"),
    content: [pageHead({ title: t("people.raise"), back: { href: back, text: record.name || t("people.nameless") }, lead: t("people.raise.lead") }), place],
  };
}

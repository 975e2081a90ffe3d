// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { linkButton, pageHead, section, sheet } from "../../parts/page.js";
import { notice } from "../../parts/notice.js";
import { say } from "../../parts/status.js";
import { wordingOf } from "../../parts/values.js";
import { post } from "../../api/client.js";
import { read, step } from "../../api/records.js";
import { Problem } from "../../api/problem.js";
import { moment } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { LEVELS, learnProtection, levelChoice, levelOf, toKeep } from "./levels.js";

/**
 * Hides somebody less, which takes two people: one asks and gets a code, another one confirms with it within a day.
 * @param {"participants" | "volunteers"} list
 * @param {string} path of the screen
 * @param {string} id
 */
export async function lowerPage(list, path, id) {
  const [{ record }, words] = await Promise.all([read(list, id), wordingOf(list), learnProtection()]);
  const weaker = LEVELS.slice(0, LEVELS.indexOf(levelOf(record))).reverse();
  const back = href(`${path}/${id}`);
  const address = `${list}/${encodeURIComponent(id)}/protections/lowerings`;
  return {
    title: t("people.lower"),
    content: [
      pageHead({ title: t("people.lower"), back: { href: back, text: record.name || t("people.nameless") }, lead: t("people.lower.lead") }),
      section(t("people.lower.ask"), h("p", {}, t("people.lower.ask.text")), asking()),
      section(t("people.lower.confirm"), h("p", {}, t("people.lower.confirm.text")), confirming()),
    ],
  };

  function asking() {
    const level = levelChoice(weaker, words);
    const place = h("div", { class: "fields" });
    const ask = workButton(t("people.lower.ask.do"), async () => {
      const { body } = await post(address, { level: level.read() });
      const told = notice("success", t("people.lower.asked"), t("people.lower.asked.text", { until: moment(body.until), level: words.word("protection.level", level.read()) }),
        toKeep(t("people.lower.code"), body.code), toKeep(t("people.key"), record.person));
      told.setAttribute("tabindex", "-1");
      place.replaceChildren(told);
      told.focus();
    }, { "data-action": "ask" });
    place.replaceChildren(sheet(level.element, h("div", { class: "actions" }, ask)));
    return place;
  }

  function confirming() {
    const level = levelChoice(weaker, words);
    const code = h("input", { type: "text", id: uniqueId("code"), autocomplete: "off", spellcheck: "false", name: "code" });
    const told = h("div", {});
    const place = h("div", { class: "fields" });
    const save = workButton(t("people.lower.confirm.do"), async () => {
      try {
        await step(address, { level: level.read(), code: code.value.trim() });
      } catch (trouble) {
        if (!(trouble instanceof Problem) || (trouble.status !== 403 && trouble.status !== 400)) throw trouble;
        told.replaceChildren(notice("error", t("people.lower.refused"), t("people.lower.refused.text")));
        code.setAttribute("aria-invalid", "true");
        code.focus();
        say(t("people.lower.refused"));
        return;
      }
      const done = notice("success", t("people.lowered"), t("people.lowered.text"), h("div", { class: "actions" }, linkButton(back, t("people.raised.back"), true)));
      done.setAttribute("tabindex", "-1");
      place.replaceChildren(done);
      done.focus();
    }, { "data-action": "confirm" });
    place.replaceChildren(sheet(told, level.element,
      h("div", { class: "field" }, h("label", { for: code.id }, t("people.lower.code")), code),
      h("div", { class: "actions" }, save)));
    return place;
  }
}

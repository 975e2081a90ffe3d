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
import { roomOf } from "./room.js";
import { LEVELS, levelOf } from "../../parts/protection.js";
import { levelChoice, toKeep } from "./levels.js";

/**
 * Hides somebody less, which takes two people: one asks and gets a code, another one confirms with it within a day.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [, type = "", id = ""] }) {
  const { list, path } = roomOf(type);
  const [{ record }, words] = await Promise.all([read(list, id), wordingOf(list)]);
  const weaker = LEVELS.slice(0, LEVELS.indexOf(levelOf(record)));
  const back = href(`${path}/${id}`);
  const address = `${list}/${encodeURIComponent(id)}/protections/lowerings`;
  return {
    title: t("protection.lower"),
    content: [
      pageHead({ title: t("protection.lower"), back: { href: back, text: record.name || t("protection.nameless") }, lead: t("protection.lower.lead") }),
      section(t("protection.lower.ask"), h("div", { class: "fields" }, h("p", { class: "soft" }, t("protection.lower.ask.text")), asking())),
      section(t("protection.lower.confirm"), h("div", { class: "fields" }, h("p", { class: "soft" }, t("protection.lower.confirm.text")), confirming())),
    ],
  };

  function asking() {
    const level = levelChoice(weaker, words);
    const place = h("div", { class: "fields" });
    const ask = workButton(t("protection.lower.ask.do"), async () => {
      const { body } = await post(address, { level: level.read() });
      const told = notice("success", t("protection.lower.asked"), t("protection.lower.asked.text", { until: moment(body.until), level: words.word("protection.level", level.read()) }),
        toKeep(t("protection.lower.code"), body.code), toKeep(t("protection.whom"), record.person));
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
    const save = workButton(t("protection.lower.confirm.do"), async () => {
      try {
        await step(address, { level: level.read(), code: code.value.trim() });
      } catch (trouble) {
        if (!(trouble instanceof Problem) || (trouble.status !== 403 && trouble.status !== 400)) throw trouble;
        told.replaceChildren(notice("error", t("protection.lower.refused"), t("protection.lower.refused.text")));
        code.setAttribute("aria-invalid", "true");
        code.focus();
        say(t("protection.lower.refused"));
        return;
      }
      const done = notice("success", t("protection.lowered"), t("protection.lowered.text"), h("div", { class: "actions" }, linkButton(back, t("protection.raised.back"), true)));
      done.setAttribute("tabindex", "-1");
      place.replaceChildren(done);
      done.focus();
    }, { "data-action": "confirm" });
    place.replaceChildren(sheet(told, h("div", { class: "fields" }, level.element,
      h("div", { class: "field" }, h("label", { for: code.id }, t("protection.lower.code")), code)),
      h("div", { class: "actions" }, save)));
    return place;
  }
}

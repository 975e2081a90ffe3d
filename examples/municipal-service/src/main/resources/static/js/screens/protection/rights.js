// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { empty, pageHead, section, sheet } from "../../parts/page.js";
import { notice } from "../../parts/notice.js";
import { read, search } from "../../api/records.js";
import { listOf } from "../../api/references.js";
import { Problem } from "../../api/problem.js";
import { t } from "../../texts/texts.js";
import { say } from "../../parts/status.js";
import { back, KEY } from "./back.js";
import { dossierPart } from "./dossier.js";
import { erasurePart } from "./erasure.js";

/**
 * Whom it is about: her key, and what she is called as far as the reader sees it.
 * @typedef {{ key: string, name: string }} About
 */

/**
 * What somebody may ask for: to see what is kept about her, and to be forgotten. Whom it is about is chosen by name or by key.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [, type = "", id = ""] }) {
  const place = h("div", {});
  const list = listOf(type);
  if ((list === "participants" || list === "volunteers") && id) {
    const { record } = await read(list, id);
    choose({ key: record.person, name: record.name ?? "" });
  }

  /** @param {About} about */
  function choose(about) {
    place.replaceChildren(
      section(t("protection.rights.about"), sheet(h("p", {}, h("b", {}, about.name || t("protection.nameless"))), h("p", {}, t("protection.key"), ": ", h("code", {}, about.key)))),
      section(t("protection.dossier"), dossierPart(about)),
      section(t("protection.erasure"), erasurePart(about)));
    place.querySelector("h2")?.setAttribute("tabindex", "-1");
  }

  return {
    title: t("protection.rights"),
    content: [pageHead({ title: t("protection.rights"), back: back(), lead: t("protection.rights.lead") }), finder(choose, () => place.querySelector("h2")), place],
  };
}

/**
 * @param {(about: About) => void} choose
 * @param {() => HTMLElement | null} next what is looked at when somebody has been chosen
 */
function finder(choose, next) {
  const text = h("input", { type: "search", id: uniqueId("search"), autocomplete: "off", spellcheck: "false" });
  const told = h("div", {});

  async function find() {
    const wanted = text.value.trim();
    const key = wanted.replaceAll(/[\s-]/g, "").toLowerCase();
    if (wanted === "") {
      told.replaceChildren(notice("error", t("protection.find.empty"), t("protection.find.empty.text")));
      text.focus();
      return;
    }
    if (KEY.test(key)) {
      choose({ key, name: "" });
      told.replaceChildren();
      next()?.focus();
      return;
    }
    const found = (await Promise.all(["participants", "volunteers", "contact-persons"].map(async (list) =>
      (await search(/** @type {"participants"} */ (list), { q: wanted }, { limit: 50 })).items
        .map(({ record }) => ({ key: record.person, name: record.name ?? "", list }))))).flat();
    told.replaceChildren(found.length === 0
      ? empty(t("protection.find.none"), t("protection.find.none.text"))
      : h("ul", { class: "plain found", "aria-label": t("protection.find.found") }, found.map((one) =>
        h("li", {}, h("button", { type: "button", "data-key": one.key, onclick: () => {
          choose(one);
          told.replaceChildren();
          next()?.focus();
        } }, one.name || t("protection.nameless"), h("span", { class: "soft" }, t(`protection.kind.${one.list}`)))))));
    say(told.textContent ?? "");
  }

  const go = workButton(t("protection.find"), () => find().catch((trouble) => {
    if (!(trouble instanceof Problem) || trouble.status !== 404) throw trouble;
    told.replaceChildren(empty(t("protection.find.none"), t("protection.find.none.text")));
  }), { class: "first", "data-action": "find" });
  return h("div", {}, h("form", { class: "filters", role: "search", onsubmit: (/** @type {Event} */ event) => {
    event.preventDefault();
    go.click();
  } }, h("div", {}, h("label", { for: text.id }, t("protection.find.label")), text), h("div", {}, go)), told);
}

// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { linkButton, section, sheet } from "../../parts/page.js";
import { facts } from "../../parts/facts.js";
import { date } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { LEVELS, levelOf } from "./levels.js";

/**
 * How somebody is protected, in words, and what may be done about it.
 * @param {string} path of the screen that shows her
 * @param {import("./levels.js").Person} person
 * @param {import("../../parts/values.js").Wording} words
 */
export function protectionSection(path, person, words) {
  const level = levelOf(person);
  const { until, source, lowered } = person.protection ?? {};
  const place = href(`${path}/${person.id}`);
  return section(t("people.protection"), sheet(
    h("p", {}, h("b", {}, words.word("protection.level", level)), ". ", t(`people.level.${level}`)),
    facts([
      [words.label("protection.source"), words.word("protection.source", source)],
      [t("people.protection.until"), date(until)],
      [t("people.protection.lowered"), date(lowered?.date)],
    ]),
    isAny("COORDINATOR")
      ? h("div", { class: "actions" },
        level === LEVELS[LEVELS.length - 1] ? null : linkButton(`${place}/protect`, t("people.raise")),
        level === "NONE" ? null : linkButton(`${place}/lower`, t("people.lower")))
      : null));
}

/**
 * What whoever looks after data protection may do for somebody.
 * @param {"participant" | "volunteer"} type
 * @param {string} id
 */
export const rightsLinks = (type, id) =>
  isAny("DATA_PROTECTION_OFFICER") ? linkButton(href(`protection/rights/${type}/${id}`), t("people.rights")) : null;

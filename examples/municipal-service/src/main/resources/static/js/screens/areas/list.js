// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { empty, pageHead, printButton } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { table } from "../../parts/table.js";
import { wordingOf } from "../../parts/values.js";
import { select } from "../../parts/form/controls.js";
import { all } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { isAny, today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";
import { holding } from "./classes.js";

/** @typedef {import("brygga-types").Area} Area */

/**
 * Areas with what they are classified as today, and how much goes on there.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ query }) {
  const wanted = query.get("kind") ?? "";
  const seesGroups = isAny("COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER");
  const [words, areas, groups] = await Promise.all([wordingOf("areas"), all("areas"), seesGroups ? all("groups") : []]);
  const names = new Map(areas.map((one) => [`area:${one.id}`, one.name]));
  const kinds = [...new Set(areas.map((one) => one.kind))].map((kind) => /** @type {[string, string]} */ ([kind, words.word("kind", kind)]));
  const shown = areas.filter((one) => wanted === "" || one.kind === wanted)
    .sort((one, other) => classified(other) - classified(one) || one.name.localeCompare(other.name));
  const choice = select(kinds, wanted);
  choice.id = uniqueId("filter");
  /** @type {HTMLOptionElement} */ (choice.options[0]).textContent = t("areas.all");
  choice.onchange = () => go("areas", choice.value ? { kind: choice.value } : {});
  const own = (/** @type {Area} */ one) => groups.filter((group) => group.area === `area:${one.id}`).length;
  return {
    title: t("areas.title"),
    content: [
      pageHead({ title: t("areas.title"), lead: t("areas.lead"), actions: printButton() }),
      h("div", { class: "filters" }, h("div", {}, h("label", { for: choice.id }, words.label("kind")), choice)),
      shown.length === 0
        ? empty(t("areas.none"), t("areas.none.text"))
        : table(t("areas.caption"), [
          { title: words.label("name"), cell: (one) => h("a", { href: href(`areas/${encodeURIComponent(one.id)}`) }, one.name) },
          { title: words.label("kind"), cell: (one) => words.word("kind", one.kind) },
          { title: t("areas.within"), cell: (one) => names.get(one.parent ?? "") ?? "" },
          { title: t("areas.today"), cell: (one) => levels(one, words) },
          ...(seesGroups ? [{ title: t("areas.groups"), number: true, cell: (/** @type {Area} */ one) => own(one) || "" }] : []),
        ], shown),
    ],
  };
}

/** @param {Area} area */
const classified = (area) => holding(area.classifications ?? [], today()).length;

/**
 * @param {Area} area
 * @param {import("../../parts/values.js").Wording} words
 */
const levels = (area, words) =>
  holding(area.classifications ?? [], today()).map((one) => [tag(words.word("classifications.level", one.level), "info"), " "]);

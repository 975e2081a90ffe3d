// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, linkButton, pageHead } from "../../parts/page.js";
import { figures, tag } from "../../parts/facts.js";
import { growing } from "../../parts/table.js";
import { wordingOf } from "../../parts/values.js";
import { all, part } from "../../api/records.js";
import { namesAt } from "../../api/references.js";
import { named } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { toneOfProgramme } from "./tones.js";

/** @typedef {import("brygga-types").Programme} Programme */

/**
 * Every programme as a card.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const [wording, groups] = await Promise.all([wordingOf("programmes"), all("groups")]);

  /** @param {Programme} one */
  async function card(one) {
    const names = await namesAt([one.responsible, ...(one.areas ?? []).slice(0, 3)]);
    const areas = (one.areas ?? []).slice(0, 3).map((area) => names.get(area)).filter(Boolean);
    const own = groups.filter((group) => group.programme === `programme:${one.id}`).length;
    const sessions = Math.max(0, ...(one.curricula ?? []).map((plan) => plan.sessionCount ?? plan.modules?.length ?? 0));
    return h("li", { class: "card", "data-programme": one.id },
      h("p", { class: "soft" }, [...new Set([one.country ? named("region", one.country) : "", ...areas])].filter(Boolean).join(" · ")),
      h("h2", {}, h("a", { href: href(`programmes/${one.id}`) }, one.name)),
      one.responsible ? h("p", {}, names.get(one.responsible) ?? "") : null,
      one.status ? h("p", {}, tag(wording.word("status", one.status), toneOfProgramme(one.status))) : null,
      h("div", { class: "card-end" }, figures([[own, t("programmes.count.groups", { count: own })], ...(sessions > 0 ? [/** @type {[number, string]} */ ([sessions, t("programmes.count.sessions")])] : [])])));
  }

  let none = false;
  const list = await growing(
    async (cursor) => {
      const found = await part("programmes", { limit: 30, cursor });
      return { items: found.items.map(({ record }) => record), ...(found.next ? { next: found.next } : {}) };
    },
    async (items) => {
      none = items.length === 0;
      const place = h("ul", { class: "cards" }, await Promise.all(items.map(card)));
      return { whole: place, place };
    },
    card);
  const fresh = isAny("COORDINATOR") ? linkButton(href("programmes/new"), t("programmes.new"), true) : null;
  return {
    title: t("programmes.title"),
    content: [
      pageHead({ title: t("programmes.title"), lead: t("programmes.lead"), actions: fresh }),
      none ? empty(t("programmes.none"), t("programmes.none.text")) : list,
    ],
  };
}

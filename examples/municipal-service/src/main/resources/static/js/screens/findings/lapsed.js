// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty } from "../../parts/page.js";
import { table } from "../../parts/table.js";
import { wordingOf } from "../../parts/values.js";
import { all } from "../../api/records.js";
import { apart } from "../../api/references.js";
import { date } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { Subjects } from "./subjects.js";

/**
 * What was let stand once and is not any more, and why.
 * @param {readonly { id: string, why: string }[]} lapsed
 */
export async function lapsedOnes(lapsed) {
  const kept = new Map((await all("acknowledgements").catch(() => [])).map((one) => [one.id, one]));
  const rows = lapsed.flatMap(({ id, why }) => {
    const one = kept.get(id);
    return one ? [{ one, why }] : [];
  });
  if (rows.length === 0) {
    return empty(t("findings.none.lapsed"), t("findings.none.lapsed.text"));
  }
  const subject = (/** @type {string} */ reference) => {
    const { type, id } = apart(reference);
    return { type, key: id };
  };
  const [words, subjects] = await Promise.all([wordingOf("acknowledgements"), Subjects.of(rows.map(({ one }) => subject(one.subject)))]);
  return table(t("findings.lapsed.caption"), [
    { title: words.label("subject"), cell: ({ one }) => {
      const page = subjects.page(subject(one.subject));
      const name = subjects.name(subject(one.subject));
      return page ? h("a", { href: page }, name) : name;
    } },
    { title: words.label("rule"), cell: ({ one }) => h("code", {}, one.rule) },
    { title: words.label("reason"), cell: ({ one }) => words.word("reason", one.reason) },
    { title: t("findings.until"), cell: ({ one }) => date(one.validity.end) },
    { title: t("findings.lapsed.why"), cell: ({ why }) => t(`findings.lapsed.${why}`) },
  ], rows);
}

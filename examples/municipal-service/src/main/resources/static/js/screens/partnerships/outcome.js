// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { pageHead } from "../../parts/page.js";
import { pieceForm } from "../../parts/form/piece-form.js";
import { Problem } from "../../api/problem.js";
import { change, read } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";

/**
 * A form for what came of one promise, and what shows it.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = "", , which = ""] }) {
  const { record, etag } = await read("partnerships", id);
  const at = Number(which) - 1;
  const measures = record.measures ?? [];
  const promised = measures[at];
  if (promised === undefined) throw new Problem(404, "");
  const outcomes = promised.outcomes ?? [];
  const back = href(`partnerships/${id}`);
  const title = t("partnerships.outcome");
  return {
    title,
    content: [
      pageHead({ title, lead: t("partnerships.outcome.lead"), back: { href: back, text: record.name || id } }),
      h("blockquote", { class: "promised" }, h("p", {}, promised.text),
        promised.fulfilmentTest ? h("p", { class: "soft" }, t("partnerships.outcome.test", { text: promised.fulfilmentTest })) : null),
      await pieceForm({
        list: "partnerships",
        path: "measures.outcomes",
        value: { date: today() },
        fields: ["status", "date", "text", "quantity", "source"],
        pointer: `/measures/${at}/outcomes/${outcomes.length}`,
        action: t("partnerships.outcome.save"),
        cancel: back,
        save: (outcome) => change("partnerships", id, {
          ...record,
          measures: measures.map((one, i) => (i === at ? { ...one, outcomes: [...outcomes, outcome] } : one)),
        }, etag),
        done: () => go(`partnerships/${id}`),
      }),
    ],
  };
}

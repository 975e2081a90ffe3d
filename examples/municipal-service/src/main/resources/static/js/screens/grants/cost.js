// SPDX-License-Identifier: Apache-2.0
import { pageHead } from "../../parts/page.js";
import { pieceForm } from "../../parts/form/piece-form.js";
import { change, read } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";
import { spendingOf } from "./spending.js";

/**
 * A form for a cost that the grant pays, in whole or in part.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const { record, etag } = await read("grants", id);
  const costs = record.costs ?? [];
  const { currency } = spendingOf(record);
  const back = href(`grants/${id}`);
  const title = t("grants.cost");
  return {
    title,
    content: [
      pageHead({ title, lead: t("grants.cost.lead"), back: { href: back, text: record.name || id } }),
      await pieceForm({
        list: "grants",
        path: "costs",
        value: {
          id: freshId(costs.map((one) => one.id)),
          date: today(),
          ...(currency ? { amount: { currency } } : {}),
          charges: [{ grant: `grant:${id}`, percent: 100 }],
        },
        fields: ["date", "kind", "amount", "indirect", "charges"],
        pointer: `/costs/${costs.length}`,
        action: t("grants.cost.save"),
        cancel: back,
        save: (cost) => change("grants", id, { ...record, costs: [...costs, cost] }, etag),
        done: () => go(`grants/${id}`),
      }),
    ],
  };
}

/** @param {string[]} taken */
function freshId(taken) {
  let next = taken.length + 1;
  while (taken.includes(`cost-${next}`)) next++;
  return `cost-${next}`;
}

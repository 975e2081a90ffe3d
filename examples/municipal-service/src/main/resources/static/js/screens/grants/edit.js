// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { pageHead } from "../../parts/page.js";
import { recordForm } from "../../parts/form/record-form.js";
import { read } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { go } from "../../app/router.js";
import { href } from "../../app/screens.js";

/** @type {Record<string, string[]>} */
const PARTS = {
  about: ["name", "country", "scheme", "round", "schemeYear", "programmes", "areas", "parties", "predecessor", "sources"],
  money: ["total", "budget", "awards", "period", "applied", "decided", "instalments", "otherIncome", "returned"],
  plan: ["project"],
  account: ["costs", "reports", "audited"],
};

/**
 * A form for a new grant, or for one part of a grant at a time.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""], query }) {
  const fresh = id === "new";
  const found = fresh ? undefined : await read("grants", id);
  const at = query.get("at") ?? "";
  const key = at.split("/")[1] ?? "";
  const part = Object.keys(PARTS).find((one) => PARTS[one]?.includes(key)) ?? query.get("part") ?? "about";
  const name = found?.record.name || id;
  const title = found ? t("grants.edit.title", { name }) : t("grants.new");
  const back = found ? href(`grants/${id}`) : href("grants");
  const begun = found && part === "about" && !found.record.status ? ["status"] : [];
  const parts = h("nav", { class: "pages", "aria-label": t("grants.edit.parts") }, h("ul", {}, Object.keys(PARTS).map((one) =>
    h("li", {}, h("a", { href: href(`grants/${id}/edit`, { part: one }), "aria-current": one === part ? "page" : null }, t(`grants.part.${one}`))))));
  return {
    title,
    content: [
      pageHead({ title, back: { href: back, text: found ? name : t("grants.title") }, ...(fresh ? { lead: t("grants.new.lead") } : {}) }),
      ...(found ? [parts] : []),
      await recordForm({
        list: "grants",
        ...(found ?? { record: { status: "DRAFT" } }),
        fields: found ? [...begun, ...(PARTS[part] ?? PARTS.about ?? [])] : ["name", "country", "scheme", "parties", "programmes", "areas", "budget"],
        rest: found ? [] : ["round", "schemeYear", "period", "reports", "sources"],
        at,
        cancel: back,
        done: ({ record }) => go(`grants/${record?.id ?? id}`),
      }),
    ],
  };
}

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
  about: ["name", "form", "country", "programmes", "areas", "period", "purpose", "background", "rationale", "continuationIntent"],
  parties: ["parties", "partiesComplete", "contributions"],
  promises: ["goals", "measures", "communications", "linkedActivities"],
  following: ["governance", "dataSharing"],
  ground: ["basis", "assessments", "problemPicture", "additionality", "parent", "predecessor", "sources"],
};
const BEGINNING = ["name", "form", "country", "areas", "programmes", "period", "parties", "contributions"];
const REFS = { "linkedActivities.activity": ["group", "meeting-place", "event"], "measures.activity": ["group", "meeting-place", "event"] };

/**
 * A form for a new partnership, or for one part of a partnership at a time.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""], query }) {
  return id === "new" ? fresh() : changed(id, query);
}

async function fresh() {
  const title = t("partnerships.new");
  const back = href("partnerships");
  return {
    title,
    content: [
      pageHead({ title, lead: t("partnerships.new.lead"), back: { href: back, text: t("partnerships.title") } }),
      await recordForm({
        list: "partnerships",
        record: { status: "DRAFT" },
        fields: BEGINNING,
        rest: ["purpose", "background", "governance", "sources"],
        refs: REFS,
        cancel: back,
        done: ({ record }) => go(`partnerships/${record?.id ?? ""}`),
      }),
    ],
  };
}

/**
 * @param {string} id
 * @param {URLSearchParams} query
 */
async function changed(id, query) {
  const { record, etag } = await read("partnerships", id);
  const at = query.get("at") ?? "";
  const key = at.split("/")[1] ?? "";
  const part = Object.keys(PARTS).find((one) => PARTS[one]?.includes(key)) ?? query.get("part") ?? "about";
  const back = href(`partnerships/${id}`);
  const name = record.name || id;
  const title = t("partnerships.edit.title", { name });
  // One that was written down without a state gets it here; later the steps lead on.
  const begun = part === "about" && !record.status ? ["status"] : [];
  return {
    title,
    content: [
      pageHead({ title, back: { href: back, text: name } }),
      h("nav", { class: "pages", "aria-label": t("partnerships.edit.parts") }, h("ul", {}, Object.keys(PARTS).map((one) =>
        h("li", {}, h("a", { href: href(`partnerships/${id}/edit`, { part: one }), "aria-current": one === part ? "page" : null },
          t(`partnerships.part.${one}`)))))),
      await recordForm({
        list: "partnerships",
        record,
        etag,
        fields: [...begun, ...(PARTS[part] ?? PARTS.about ?? [])],
        refs: REFS,
        at,
        cancel: back,
        done: () => go(`partnerships/${id}`),
      }),
    ],
  };
}

// SPDX-License-Identifier: Apache-2.0
import { pageHead } from "../../parts/page.js";
import { recordForm } from "../../parts/form/record-form.js";
import { read } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { go } from "../../app/router.js";
import { href } from "../../app/screens.js";

const FIELDS = ["name", "programme", "area", "venue", "period", "capacity", "leads"];
const REST = ["organisation", "curriculum", "variant", "guests", "sessions", "note"];

/**
 * A form for a change of a group; people and their attendance have steps of their own.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const found = await read("groups", id);
  const name = found.record.name || t("groups.unnamed");
  const back = href(`groups/${id}`);
  const form = await recordForm({
    list: "groups",
    ...found,
    fields: FIELDS,
    rest: REST,
    refs: { "leads.person": ["volunteer"] },
    cancel: back,
    done: () => go(`groups/${id}`),
  });
  const title = t("groups.edit.title", { name });
  return { title, content: [pageHead({ title, back: { href: back, text: name } }), form] };
}

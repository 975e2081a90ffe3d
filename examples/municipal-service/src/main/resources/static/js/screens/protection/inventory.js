// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty, pageHead, printButton, section } from "../../parts/page.js";
import { table } from "../../parts/table.js";
import { get } from "../../api/client.js";
import { codesOf, schemaOf } from "../../api/schemas.js";
import { listOf } from "../../api/references.js";
import { Wording } from "../../parts/values.js";
import { t, has } from "../../texts/texts.js";
import { back } from "./back.js";

/** @typedef {{ record: string, component: string, category: string, records: number, purposes: string[], roles: string[], stays: boolean }} Held */

/**
 * Which kinds of data about people are held, for what and how many, and not one value.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const [answer, categories, purposes] = await Promise.all([get("inventory"), codesOf("data-category"), codesOf("purpose")]);
  /** @type {Held[]} */
  const items = answer.items.filter((/** @type {Held} */ one) => one.category !== "NONE");
  const records = [...new Set(items.map((one) => one.record))];
  const names = new Map(await Promise.all(records.map(async (record) => {
    const list = listOf(record);
    return /** @type {const} */ ([record, list ? new Wording(await schemaOf(list)) : undefined]);
  })));
  const said = (/** @type {{ code: string, label: string }[]} */ words, /** @type {string} */ code) => words.find((one) => one.code === code)?.label ?? code;

  /** @param {string} record */
  const kind = (record) => names.get(record)?.type || (has(`protection.record.${record}`) ? t(`protection.record.${record}`) : record);
  const groups = await wordsInside();

  return {
    title: t("protection.inventory"),
    content: [
      pageHead({ title: t("protection.inventory"), back: back(), lead: t("protection.inventory.lead"), actions: printButton() }),
      ...(items.length === 0 ? [empty(t("protection.inventory.none"), t("protection.inventory.none.text"))] : []),
      ...records.map((record) => section(kind(record), table(t("protection.inventory.caption"), [
        { title: t("protection.inventory.what"), cell: (one) => names.get(record)?.label(one.component) ?? groups(record, one.component) },
        { title: t("protection.inventory.kind"), cell: (one) => said(categories, one.category) },
        { title: t("protection.inventory.count"), number: true, cell: (one) => one.records },
        { title: t("protection.inventory.why"), cell: (one) => one.purposes.map((word) => said(purposes, word)).join(", ") },
        { title: t("protection.inventory.who"), cell: (one) => one.roles.map((word) => t(`app.role.${word}`)).join(", ") },
        { title: t("protection.inventory.stays"), cell: (one) => t(one.stays ? "protection.inventory.stays.yes" : "protection.inventory.stays.no") },
      ], items.filter((one) => one.record === record)))),
      h("p", { class: "soft" }, t("protection.inventory.end")),
    ],
  };
}

/** What stands inside a record of a group or a log has its name there. */
async function wordsInside() {
  const [group, outreach] = await Promise.all([schemaOf("groups"), schemaOf("outreach")]);
  /** @type {Record<string, [Wording, string]>} */
  const places = {
    enrolment: [new Wording(group), "enrolments"],
    attendance: [new Wording(group), "attendance"],
    "waiting-place": [new Wording(group), "waitingList"],
    "group-lead": [new Wording(group), "leads"],
    "outreach-contact": [new Wording(outreach), "contacts"],
  };
  return (/** @type {string} */ record, /** @type {string} */ component) => {
    const [words, path] = places[record] ?? [];
    return words?.shape(`${path}.${component}`)?.title ?? component;
  };
}

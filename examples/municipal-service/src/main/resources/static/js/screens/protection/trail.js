// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { empty, pageHead } from "../../parts/page.js";
import { notice } from "../../parts/notice.js";
import { table } from "../../parts/table.js";
import { select } from "../../parts/form/controls.js";
import { get } from "../../api/client.js";
import { codesOf } from "../../api/schemas.js";
import { moment } from "../../texts/formats.js";
import { t, has } from "../../texts/texts.js";
import { back } from "./back.js";

/** @typedef {{ position: number, at: string, actor?: string, role?: string, action: string, type: string, subject: string, reason?: string, fields: string[] }} Entry */

const PIECE = 1000;
const SHOWN = 50;
/** So many signs of a mark are enough to tell one from the others. */
const MARK = 8;

/**
 * What was done, by whom and why, the newest first; and whether somebody has changed the trail.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const [entries, reasons] = await Promise.all([whole(), codesOf("clearance-reason")]);
  const actions = [...new Set(entries.map((one) => one.action))].sort((one, other) => said(one).localeCompare(said(other)));
  const action = select(actions.map((one) => [one, said(one)]), "");
  action.id = uniqueId("action");
  /** @type {HTMLOptionElement} */ (action.options[0]).textContent = t("protection.trail.all");
  const key = h("input", { type: "search", id: uniqueId("key"), autocomplete: "off", spellcheck: "false" });
  const place = h("div", {});
  const verdict = h("div", { "aria-live": "polite" });

  function show(many = SHOWN) {
    const wanted = key.value.trim().toLowerCase();
    const found = entries.filter((one) => (action.value === "" || one.action === action.value)
      && (wanted === "" || one.subject.startsWith(wanted) || one.actor?.startsWith(wanted)));
    place.replaceChildren(found.length === 0
      ? entries.length === 0
        ? empty(t("protection.trail.empty"), t("protection.trail.empty.text"))
        : empty(t("protection.trail.none"), t("protection.trail.none.text"))
      : h("div", {}, table(t("protection.trail.caption", { count: found.length }), [
        { title: t("protection.trail.when"), cell: (one) => moment(one.at) },
        { title: t("protection.trail.what"), cell: (one) => said(one.action) },
        { title: t("protection.trail.whom"), cell: (one) => h("span", {}, kind(one.type), " ", h("code", {}, one.subject.slice(0, MARK))) },
        { title: t("protection.trail.who"), cell: (one) => (one.role && has(`app.role.${one.role}`) ? t(`app.role.${one.role}`) : one.role ?? t("protection.trail.service")) },
        { title: t("protection.trail.why"), cell: (one) => reasons.find(({ code }) => code === one.reason)?.label ?? one.reason ?? "" },
        { title: t("protection.trail.number"), number: true, cell: (one) => one.position },
      ], found.slice(0, many)),
      found.length > many ? h("div", { class: "growing-end" }, workButton(t("parts.list.more"), async () => show(many + 4 * SHOWN))) : null));
  }

  async function verify() {
    /** @type {{ entries: number, broken: number[] }} */
    const found = await get("audit/verification");
    verdict.replaceChildren(found.broken.length === 0
      ? notice("success", t("protection.trail.whole"), t("protection.trail.whole.text", { count: found.entries }))
      : notice("error", t("protection.trail.broken"), t("protection.trail.broken.text", { positions: found.broken.slice(0, 20).join(", ") })));
  }

  action.onchange = () => show();
  key.oninput = () => show();
  show();
  return {
    title: t("protection.trail"),
    content: [
      pageHead({ title: t("protection.trail"), back: back(), lead: t("protection.trail.lead"), actions: workButton(t("protection.trail.verify"), verify, { class: "first", "data-action": "verify" }) }),
      verdict,
      h("div", { class: "filters" },
        h("div", {}, h("label", { for: action.id }, t("protection.trail.what")), action),
        h("div", {}, h("label", { for: key.id }, t("protection.trail.key")), key)),
      place,
    ],
  };
}

/** @param {string} action */
function said(action) {
  if (has(`protection.action.${action}`)) return t(`protection.action.${action}`);
  const end = action.slice(action.lastIndexOf(".") + 1);
  return has(`protection.action.any.${end}`) ? t(`protection.action.any.${end}`) : action;
}

/** @param {string} type */
const kind = (type) => (has(`protection.type.${type}`) ? t(`protection.type.${type}`) : type);

/** The whole trail, the newest entry first. */
async function whole() {
  /** @type {Entry[]} */
  const found = [];
  for (;;) {
    /** @type {Entry[]} */
    const items = (await get("audit", { after: found.at(-1)?.position ?? 0, limit: PIECE })).items;
    found.push(...items);
    if (items.length < PIECE) return found.reverse();
  }
}

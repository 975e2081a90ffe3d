// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { empty, pageHead } from "../../parts/page.js";
import { tag, progress } from "../../parts/facts.js";
import { notice } from "../../parts/notice.js";
import { table } from "../../parts/table.js";
import { confirm } from "../../parts/dialog.js";
import { get, post } from "../../api/client.js";
import { follow } from "../../api/jobs.js";
import { date } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { showCurrent } from "../../app/router.js";
import { back } from "./back.js";

/** @typedef {{ subject: string, category: string, lastDay: string, then: "ERASE" | "MINIMISE", held: boolean, basis: string }} Due */

/**
 * What should no longer be kept, today or on another day, and letting it go.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const on = h("input", { type: "date", class: "short", id: uniqueId("day") });
  on.value = today();
  const place = h("div", {});

  async function show() {
    const day = on.value || today();
    /** @type {Due[]} */
    const items = (await get("retention-due", { on: day })).items;
    const now = items.filter((one) => !one.held && one.lastDay < today());
    place.replaceChildren(
      items.length === 0
        ? empty(t("protection.retention.none"), t("protection.retention.none.text"))
        : h("div", {}, table(t("protection.retention.caption", { day: date(day) }), [
          { title: t("protection.retention.what"), cell: (one) => h("span", {}, t(`protection.category.${one.category}`), " ", h("code", {}, one.subject.slice(one.subject.indexOf(":") + 1))) },
          { title: t("protection.retention.last"), cell: (one) => date(one.lastDay) },
          { title: t("protection.retention.then"), cell: (one) => one.held ? tag(t("protection.retention.held"), "info") : t(`protection.then.${one.then}`) },
          { title: t("protection.retention.basis"), cell: (one) => one.basis },
        ], items)),
      now.length > 0 ? h("div", { class: "actions" }, workButton(t("protection.retention.go"), letGo, { class: "first grave", "data-action": "retention" })) : "");
  }

  async function letGo() {
    const sure = await confirm({ title: t("protection.retention.go.title"), text: t("protection.retention.go.text"), action: t("protection.retention.go"), grave: true });
    if (!sure) return;
    const { body } = await post("jobs", { kind: "retention" });
    await follow(`jobs/${body.id}`, (job) => job.state === "DONE", (job) =>
      place.replaceChildren(progress(t("protection.retention.going"), job.total ? (job.done ?? 0) / job.total : undefined)));
    await showCurrent();
  }

  on.onchange = () => show();
  await show();
  return {
    title: t("protection.retention"),
    content: [
      pageHead({ title: t("protection.retention"), back: back(), lead: t("protection.retention.lead") }),
      notice("info", t("protection.retention.daily"), t("protection.retention.daily.text")),
      h("div", { class: "filters" }, h("div", {}, h("label", { for: on.id }, t("protection.retention.on")), on)),
      place,
    ],
  };
}

// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { empty, linkButton, pageHead } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { growingTable } from "../../parts/table.js";
import { levelTag } from "../../parts/protection.js";
import { wordingOf } from "../../parts/values.js";
import { select } from "../../parts/form/controls.js";
import { search } from "../../api/records.js";
import { date } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { say } from "../../parts/status.js";
import { certifiedUntil, checkCell, toneOfVolunteer } from "./states.js";

/**
 * Who carries the work: her status, and whether what protects the children and the women is in order.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const words = await wordingOf("volunteers");
  const text = h("input", { type: "search", id: uniqueId("search"), autocomplete: "off" });
  const status = select(words.shape("status")?.words ?? [], "");
  status.id = uniqueId("status");
  /** @type {HTMLOptionElement} */ (status.options[0]).textContent = t("volunteers.all");
  const place = h("div", {});
  const volunteer = isAny("VOLUNTEER");

  async function find() {
    const wanted = Object.fromEntries([["q", text.value.trim()], ["status", status.value]].filter(([, one]) => one !== ""));
    const list = await growingTable(
      t("volunteers.caption"),
      [
        { title: words.label("name"), cell: (one) => [h("a", { href: href(`volunteers/${one.id}`) }, one.name || t("volunteers.nameless")), " ", levelTag(one, words)] },
        { title: words.label("status"), cell: (one) => (one.status ? tag(words.word("status", one.status), toneOfVolunteer(one.status)) : "") },
        { title: t("volunteers.check"), cell: checkCell },
        { title: t("volunteers.agreement"), cell: (one) => (one.confidentialitySigned ? t("volunteers.agreement.signed", { date: date(one.confidentialitySigned) }) : tag(t("volunteers.agreement.missing"), "warning")) },
        { title: t("volunteers.certificate"), cell: (one) => (certifiedUntil(one) ? t("parts.until", { date: date(certifiedUntil(one)) }) : "") },
      ],
      async (cursor) => {
        const found = await search("volunteers", wanted, { limit: 30, cursor });
        return { items: found.items.map(({ record }) => record), ...(found.next ? { next: found.next } : {}) };
      },
      () => (Object.keys(wanted).length > 0
        ? empty(t("volunteers.found.none"), t("volunteers.found.none.text"))
        : empty(t("volunteers.none"), t("volunteers.none.text"), ...(isAny("COORDINATOR") ? [linkButton(href("volunteers/new"), t("volunteers.new"))] : []))));
    place.replaceChildren(list);
    return list;
  }

  await find();
  const button = workButton(t("volunteers.search"), async () => {
    const list = await find();
    say(list.querySelector(".count-line, .empty-title")?.textContent ?? "");
  }, { class: "first" });
  status.onchange = () => button.click();
  const form = h("form", { class: "filters", role: "search", onsubmit: (/** @type {Event} */ event) => {
    event.preventDefault();
    button.click();
  } },
    h("div", {}, h("label", { for: text.id }, t("volunteers.search.name")), text),
    h("div", {}, h("label", { for: status.id }, words.label("status")), status),
    h("div", {}, button));
  return {
    title: t("volunteers.title"),
    content: [
      pageHead({
        title: t("volunteers.title"),
        lead: t(volunteer ? "volunteers.lead.own" : "volunteers.lead"),
        actions: isAny("COORDINATOR") ? linkButton(href("volunteers/new"), t("volunteers.new"), true) : null,
      }),
      ...(volunteer ? [] : [form]),
      place,
    ],
  };
}

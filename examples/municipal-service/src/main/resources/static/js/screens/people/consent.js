// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { pageHead } from "../../parts/page.js";
import { notice } from "../../parts/notice.js";
import { wordingOf } from "../../parts/values.js";
import { select } from "../../parts/form/controls.js";
import { change, read } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { go } from "../../app/router.js";
import { href } from "../../app/screens.js";

/**
 * Notes what somebody has agreed to.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const [{ record, etag }, words] = await Promise.all([read("participants", id), wordingOf("participants")]);
  const purpose = select(words.shape("consents.purpose")?.words ?? [], "PARTICIPATION");
  const given = h("input", { type: "date", class: "short", max: today() });
  given.value = today();
  const shown = h("input", { type: "text", autocomplete: "off" });
  const back = href(`people/${id}`);
  const save = workButton(t("parts.form.save"), async () => {
    const consent = { person: record.person, purpose: purpose.value, given: given.value, textShown: shown.value.trim() || null };
    await change("participants", id, { ...record, consents: [...(record.consents ?? []), consent] }, etag);
    await go(`people/${id}`);
  }, { class: "first" });
  return {
    title: t("people.consent.new"),
    content: [
      pageHead({ title: t("people.consent.new"), back: { href: back, text: record.name || t("people.nameless") } }),
      notice("info", t("people.consent.hint"), t("people.consent.hint.text")),
      h("form", { class: "record-form", onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        save.click();
      } },
        field(words.label("consents.purpose"), purpose),
        field(words.label("consents.given"), given),
        field(words.label("consents.textShown"), shown),
        h("div", { class: "actions" }, save, h("a", { class: "button", href: back }, t("parts.cancel")))),
    ],
  };
}

/**
 * @param {string} label
 * @param {HTMLElement} control
 */
function field(label, control) {
  control.id = uniqueId("field");
  return h("div", { class: "field" }, h("label", { for: control.id }, label), control);
}

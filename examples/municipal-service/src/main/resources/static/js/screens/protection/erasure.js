// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, workButton } from "../../parts/element.js";
import { linkButton, sheet } from "../../parts/page.js";
import { notice } from "../../parts/notice.js";
import { confirm } from "../../parts/dialog.js";
import { findingList } from "../../parts/findings.js";
import { post } from "../../api/client.js";
import { Problem } from "../../api/problem.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";

/**
 * Forgetting somebody, in two steps: what it means is confirmed first, and then asked once more.
 * @param {import("./rights.js").About} about
 */
export function erasurePart(about) {
  const rest = h("input", { type: "checkbox", id: uniqueId("rest") });
  rest.checked = true;
  const sure = h("input", { type: "checkbox", id: uniqueId("sure"), name: "sure" });
  const told = h("div", {});
  const place = h("div", {});

  async function erase() {
    told.replaceChildren();
    if (!sure.checked) {
      sure.setAttribute("aria-invalid", "true");
      told.replaceChildren(notice("error", t("protection.erasure.unsure"), t("protection.erasure.unsure.text")));
      sure.focus();
      return;
    }
    sure.removeAttribute("aria-invalid");
    const yes = await confirm({ title: t("protection.erasure.title"), text: t("protection.erasure.last"), action: t("protection.erasure.do"), grave: true });
    if (!yes) return;
    try {
      const { body } = await post("erasures", { person: about.key, minimise: rest.checked });
      const done = notice("success", t("protection.erased"),
        t("protection.erased.text", { records: body.records, kept: body.kept }),
        body.findings.length > 0 ? findingList(body.findings) : null,
        h("div", { class: "actions" }, linkButton(href("protection/trail"), t("protection.erased.trail"), true)));
      done.setAttribute("tabindex", "-1");
      // Nothing of her stays on the page either.
      const page = /** @type {HTMLElement} */ (document.getElementById("content"));
      page.querySelectorAll("form, .section, .found").forEach((one) => one.remove());
      page.append(done);
      done.focus();
    } catch (trouble) {
      if (!(trouble instanceof Problem) || trouble.status !== 409) throw trouble;
      told.replaceChildren(notice("warning", t("protection.erasure.held"), t("protection.erasure.held.text"), findingList(trouble.findings)));
    }
  }

  place.append(
    sheet(told,
      h("div", { class: "fields" },
        choice(rest, t("protection.erasure.rest"), t("protection.erasure.rest.text")),
        choice(sure, t("protection.erasure.sure"), t("protection.erasure.sure.text"))),
      h("div", { class: "actions" }, workButton(t("protection.erasure.do"), erase, { class: "grave", "data-action": "erase" }))));
  return h("div", { class: "fields" }, h("p", { class: "soft" }, t("protection.erasure.lead")), place);
}

/**
 * @param {HTMLInputElement} box
 * @param {string} label
 * @param {string} hint
 */
const choice = (box, label, hint) => h("div", { class: "choice" }, box, h("label", { for: box.id }, h("b", {}, label), h("br"), hint));

// SPDX-License-Identifier: Apache-2.0
import { h, button, uniqueId } from "./element.js";
import { t } from "../texts/texts.js";

/** @typedef {import("./element.js").Child} Child */

/** Closes every question that is open; the answer is no. */
export function closeDialogs() {
  document.querySelectorAll("dialog[open]").forEach((dialog) => /** @type {HTMLDialogElement} */ (dialog).close("no"));
}

/**
 * Asks before something is done. Escape and the second button mean no.
 * @param {{ title: string, text?: Child, content?: Child, action: string, stay?: string, grave?: boolean }} question grave: cannot be taken back
 * @returns {Promise<boolean>}
 */
export function confirm({ title, text, content, action, stay = t("parts.cancel"), grave = false }) {
  return new Promise((done) => {
    const id = uniqueId("dialog");
    const back = document.activeElement;
    /** @type {HTMLDialogElement} */
    const dialog = h("dialog", { "aria-labelledby": id },
      h("form", { method: "dialog" },
        h("h2", { id }, title),
        text ? h("p", {}, text) : null,
        content ?? null,
        h("div", { class: "actions" },
          h("button", { type: "submit", value: "yes", class: grave ? "first grave" : "first" }, action),
          button(stay, () => dialog.close("no"), grave ? { autofocus: true } : {}))));
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (back instanceof HTMLElement) back.focus();
      done(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

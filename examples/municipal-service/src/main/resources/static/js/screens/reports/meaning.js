// SPDX-License-Identifier: Apache-2.0
import { h, button, uniqueId } from "../../parts/element.js";
import { t } from "../../texts/texts.js";

/**
 * What a number means is one click away from it; a link within the report goes there without leaving the page.
 * @param {HTMLElement} body of the report
 */
export function meanings(body) {
  body.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("button.link") : null;
    const target = link instanceof HTMLElement ? body.querySelector(`#${CSS.escape(link.dataset.target ?? "")}`) : null;
    if (!(target instanceof HTMLElement)) {
      return;
    }
    if (target.classList.contains("definition")) {
      explain(target);
    } else {
      goTo(target);
    }
  });
}

/** @param {HTMLElement} target */
function goTo(target) {
  const place = target.querySelector("h2, h3") ?? target;
  if (place instanceof HTMLElement) {
    place.setAttribute("tabindex", "-1");
    place.focus();
    place.scrollIntoView();
  }
}

/** @param {HTMLElement} definition */
function explain(definition) {
  const id = uniqueId("meaning");
  const back = document.activeElement;
  const title = definition.querySelector("h3")?.textContent ?? "";
  const rest = [...definition.children].filter((one) => one.localName !== "h3").map((one) => one.cloneNode(true));
  const close = button(t("reports.close"), () => dialog.close(), { class: "first" });
  const dialog = h("dialog", { class: "meaning report", "aria-labelledby": id }, h("h2", { id }, title), rest, h("div", { class: "actions" }, close));
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (back instanceof HTMLElement) back.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

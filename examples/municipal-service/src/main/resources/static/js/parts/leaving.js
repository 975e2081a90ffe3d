// SPDX-License-Identifier: Apache-2.0
import { confirm } from "./dialog.js";
import { t } from "../texts/texts.js";

/** @type {(() => boolean) | undefined} */
let unsaved;

/**
 * Says how to find out whether leaving would lose something that somebody wrote.
 * @param {() => boolean} question
 */
export function watch(question) {
  unsaved = question;
}

/** Nothing would be lost any more. */
export function settle() {
  unsaved = undefined;
}

/** Asks before something is lost. */
export async function mayLeave() {
  if (!unsaved?.()) {
    return true;
  }
  return confirm({
    title: t("app.leave.title"),
    text: t("app.leave.text"),
    action: t("app.leave.action"),
    stay: t("app.leave.stay"),
    grave: true,
  });
}

addEventListener("beforeunload", (event) => {
  if (unsaved?.()) {
    event.preventDefault();
    event.returnValue = "";
  }
});

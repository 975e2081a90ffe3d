// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "../../parts/element.js";
import { confirm } from "../../parts/dialog.js";
import { notice } from "../../parts/notice.js";
import { findingList } from "../../parts/findings.js";
import { linkButton } from "../../parts/page.js";
import { say } from "../../parts/status.js";
import { t } from "../../texts/texts.js";
import { go, showCurrent } from "../../app/router.js";
import { href } from "../../app/screens.js";
import { forget, keep, map, memory, send, settled, takeBack } from "./sent.js";

/** @typedef {import("./sent.js").Sent} Sent */

/**
 * Keeps what was tried.
 * @param {Sent} sent
 * @param {number} count of records
 */
export const keepButton = (sent, count) => workButton(t("import.keep", { count }), async () => {
  await keep(sent.id);
  await showCurrent({ focus: true });
}, { class: "first", "data-action": "keep" });

/**
 * Goes on with what a machine that stopped has not finished.
 * @param {Sent} sent
 */
export const tryAgainButton = (sent) => workButton(t("app.trouble.again"), async () => {
  await keep(sent.id);
  await showCurrent({ focus: true });
}, { class: "first" });

/**
 * Looks what would be kept if every row stood for itself. The file is sent once more, because that is decided when it is sent.
 * @param {Sent} sent
 */
export function eachButton(sent) {
  const { file, said } = memory(sent.id);
  return file === undefined ? null : workButton(t("import.each"), async () => {
    const again = await send(file, "OBJECT", () => {}, said);
    if (Object.values(said).some((one) => Object.keys(one).length > 0)) {
      await settled(again.id);
      await map(again.id, said);
    }
    await forget(sent.id);
    await go(`import/${again.id}`);
  }, { "data-action": "each" });
}

/**
 * Lets the file go; what was kept of it stays.
 * @param {Sent} sent
 */
export const forgetButton = (sent) => workButton(t(sent.committed ? "import.forget.kept" : "import.forget"), async () => {
  const sure = await confirm({
    title: t("import.forget.title"),
    text: t(sent.committed ? "import.forget.text.kept" : "import.forget.text"),
    action: t(sent.committed ? "import.forget.kept" : "import.forget"),
  });
  if (sure) {
    await forget(sent.id);
    await go("import");
    say(t("import.forgotten"));
  }
}, { "data-action": "forget" });

/**
 * Takes back what was kept, where nobody has changed it since.
 * @param {Sent} sent
 */
export const takeBackButton = (sent) => workButton(t("import.back"), async () => {
  const sure = await confirm({ title: t("import.back.title"), text: t("import.back.text"), action: t("import.back"), grave: true });
  if (sure) {
    const left = await takeBack(sent.id);
    const told = notice(left.length > 0 ? "warning" : "success", t("import.back.done"), left.length > 0 ? t("import.back.left", { count: left.length }) : t("import.back.done.text"));
    told.setAttribute("role", "status");
    document.getElementById("outcome")?.replaceChildren(told, ...(left.length > 0 ? [findingList(left)] : []),
      h("div", { class: "actions" }, linkButton(href("import"), t("import.another"), true)));
    document.querySelectorAll("#content .page-title .tag").forEach((one) => one.remove());
    told.setAttribute("tabindex", "-1");
    told.focus();
    say(t("import.back.done"));
  }
}, { "data-action": "take-back" });

// SPDX-License-Identifier: Apache-2.0
import { Problem } from "../api/problem.js";
import { h } from "../parts/element.js";
import { notice } from "../parts/notice.js";
import { findingList } from "../parts/findings.js";
import { t } from "../texts/texts.js";
import { openSession } from "./session.js";
import { href } from "./screens.js";
import { drawFrame } from "./frame.js";
import { signInPage, noteEnd } from "./sign-in.js";
import { settle } from "../parts/leaving.js";
import { showCurrent } from "./router.js";

/**
 * What a page says that could not be shown, and what to do.
 * @param {unknown} trouble a status, a Problem or anything thrown
 */
export async function troublePage(trouble) {
  const status = trouble instanceof Problem ? trouble.status : trouble;
  if (status === 401) {
    noteEnd();
    await openSession();
    await drawFrame();
    return signInPage();
  }
  const kind = kindOf(status);
  const title = t(`app.trouble.${kind}`);
  return {
    title,
    content: [
      h("div", { class: "page-head" }, h("h1", {}, title), h("p", { class: "lead" }, t(`app.trouble.${kind}.text`))),
      trouble instanceof Problem && trouble.findings.length > 0 ? findingList(trouble.findings) : h("span"),
      h("div", { class: "actions" },
        kind === "404" || kind === "403"
          ? h("a", { class: "button first", href: href("") }, t("app.trouble.home"))
          : h("button", { type: "button", class: "first", onclick: () => showCurrent({ focus: true }) }, t("app.trouble.again"))),
    ],
  };
}

/** @param {unknown} status */
function kindOf(status) {
  if (status === 0 || status === 403 || status === 404 || status === 429) {
    return String(status);
  }
  return "other";
}

/**
 * Shows above the page what a click could not do.
 * @param {unknown} trouble
 */
export async function tell(trouble) {
  if (trouble instanceof Problem && trouble.status === 401) {
    settle();
    noteEnd();
    await openSession();
    await drawFrame();
    await showCurrent({ focus: true });
    return;
  }
  const problem = trouble instanceof Problem ? trouble : undefined;
  const kind = kindOf(problem?.status);
  const main = /** @type {HTMLElement} */ (document.getElementById("content"));
  main.querySelectorAll(".told").forEach((old) => old.remove());
  const told = h("div", { class: "told", role: "alert" },
    notice("error", problem?.title || t(`app.trouble.${kind}`), problem?.status === 412 ? t("app.trouble.412.text") : t(`app.trouble.${kind}.text`)),
    problem && problem.findings.length > 0 ? findingList(problem.findings) : null);
  main.prepend(told);
  told.scrollIntoView({ block: "nearest" });
}

/** Whatever nobody has caught is told to the reader, and not to the console, where it might stay. */
export function catchTroubles() {
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    tell(event.reason);
  });
}

// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { pageHead } from "../../parts/page.js";
import { progress } from "../../parts/facts.js";
import { notice } from "../../parts/notice.js";
import { moment } from "../../texts/formats.js";
import { say } from "../../parts/status.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { showCurrent } from "../../app/router.js";
import { tell } from "../../app/trouble.js";
import { busy, one, report, settled } from "./sent.js";
import { stateTag } from "./earlier.js";
import { outcome } from "./outcome.js";
import { forgetButton, tryAgainButton } from "./keeping.js";

/** @typedef {import("./sent.js").Sent} Sent */

/**
 * A file that was sent: how far it is, what would become of it, and afterwards what has.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const sent = await one(id);
  const back = { href: href("import"), text: t("import.title") };
  const head = pageHead({ title: sent.file, back, tags: stateTag(sent), lead: t("import.sent.at", { moment: moment(sent.sent) }) });
  if (busy(sent)) {
    return { title: sent.file, content: [head, waiting(sent)] };
  }
  if (sent.state === "FAILED") {
    return { title: sent.file, content: [head, failed(sent)] };
  }
  return { title: sent.file, content: [head, ...(await outcome(sent, await report(id)))] };
}

/** @param {Sent} sent */
function waiting(sent) {
  const leaving = new AbortController();
  addEventListener("hashchange", () => leaving.abort(), { once: true });
  const words = t(sent.kind === "import" ? "import.keeping" : "import.trying");
  const bar = progress(words);
  const count = h("p", { class: "soft", "aria-hidden": "true" });
  say(words);
  settled(sent.id, ({ done, total }) => {
    if (total > 1) {
      bar.querySelector("progress")?.setAttribute("value", String(done / total));
      count.textContent = t("import.done-of", { done, total });
    }
  }, leaving.signal).then(again, (trouble) => (trouble?.status === 500 ? again() : leaving.signal.aborted ? undefined : tell(trouble)));

  async function again() {
    if (!leaving.signal.aborted) await showCurrent({ focus: true });
  }

  return h("div", { class: "sheet" }, bar, count, h("p", { class: "soft" }, t("import.waiting.text")));
}

/** @param {Sent} sent */
function failed(sent) {
  return h("div", {},
    notice("error", t("import.failed"), t(sent.kind === "import" ? "import.failed.keeping" : "import.failed.trying")),
    h("div", { class: "actions" }, sent.kind === "import" ? tryAgainButton(sent) : null, forgetButton(sent)));
}

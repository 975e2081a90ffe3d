// SPDX-License-Identifier: Apache-2.0
import { h, button, uniqueId } from "../../parts/element.js";
import { pageHead, section } from "../../parts/page.js";
import { progress } from "../../parts/facts.js";
import { notice } from "../../parts/notice.js";
import { say } from "../../parts/status.js";
import { findingList } from "../../parts/findings.js";
import { Problem } from "../../api/problem.js";
import { t } from "../../texts/texts.js";
import { go } from "../../app/router.js";

import { tell } from "../../app/trouble.js";
import { all, send } from "./sent.js";
import { earlier } from "./earlier.js";
import { templates } from "./templates.js";

const KINDS = ".xlsx,.csv,.zip,.json,.jsonl,.ndjson";

/**
 * A file is chosen here, and nothing is kept before the reader has seen what would become of it.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const sent = await all();
  return {
    title: t("import.title"),
    content: [
      pageHead({ title: t("import.title"), lead: t("import.lead") }),
      chooser(),
      section(t("import.templates"), await templates()),
      section(t("import.earlier"), earlier(sent)),
    ],
  };
}

function chooser() {
  const id = uniqueId("file");
  const input = h("input", { type: "file", id, accept: KINDS, class: "unseen", tabindex: -1, "aria-hidden": "true" });
  const told = h("div", { class: "import-told" });
  const each = h("input", { type: "radio", name: "atomicity", value: "OBJECT", id: uniqueId("way") });
  const whole = h("input", { type: "radio", name: "atomicity", value: "ALL", id: uniqueId("way"), checked: true });
  const choose = button(t("import.choose"), () => input.click(), { class: "first", "data-action": "choose" });
  const drop = h("div", { class: "drop" },
    h("h2", {}, t("import.drop")),
    h("p", { class: "soft" }, t("import.kinds")),
    h("fieldset", { class: "ways" },
      h("legend", {}, t("import.way")),
      h("div", { class: "choice" }, whole, h("label", { for: whole.id }, h("b", {}, t("import.way.ALL")), h("span", { class: "soft" }, t("import.way.ALL.text")))),
      h("div", { class: "choice" }, each, h("label", { for: each.id }, h("b", {}, t("import.way.OBJECT")), h("span", { class: "soft" }, t("import.way.OBJECT.text"))))),
    h("div", { class: "actions" }, choose, input),
    told);

  input.onchange = () => take(input.files);
  drop.ondragover = (event) => {
    event.preventDefault();
    drop.classList.add("over");
  };
  drop.ondragleave = () => drop.classList.remove("over");
  drop.ondrop = (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    take(event.dataTransfer?.files);
  };
  return drop;

  /** @param {FileList | null | undefined} files */
  async function take(files) {
    const file = files?.[0];
    if (file === undefined || choose.getAttribute("aria-disabled") === "true") {
      return;
    }
    choose.setAttribute("aria-disabled", "true");
    const bar = progress(t("import.sending"));
    told.replaceChildren(bar);
    say(t("import.sending"));
    try {
      const sent = await send(file, each.checked ? "OBJECT" : "ALL", (part) => {
        bar.querySelector("progress")?.setAttribute("value", String(part));
      });
      await go(`import/${sent.id}`);
    } catch (trouble) {
      told.replaceChildren();
      refused(trouble, told);
    } finally {
      choose.removeAttribute("aria-disabled");
      input.value = "";
    }
  }
}

/**
 * @param {unknown} trouble
 * @param {HTMLElement} told
 */
function refused(trouble, told) {
  if (!(trouble instanceof Problem) || trouble.status === 401 || trouble.status === 0) {
    tell(trouble);
    return;
  }
  const text = trouble.status === 413 ? t("import.too-large.text") : trouble.status === 429 ? t("app.trouble.429.text") : t("import.refused.text");
  const box = notice("error", trouble.title || t("import.refused"), text);
  box.setAttribute("role", "alert");
  told.replaceChildren(box, ...(trouble.findings.length > 0 ? [findingList(trouble.findings)] : []));
}

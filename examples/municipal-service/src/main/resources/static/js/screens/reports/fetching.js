// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "../../parts/element.js";
import { say } from "../../parts/status.js";
import { t } from "../../texts/texts.js";
import { FORMATS, fetchFile } from "./making.js";

/**
 * The files that a report can be fetched as.
 * @param {import("./releases.js").Asked | import("./releases.js").Release} asked
 */
export function fileChoice(asked) {
  const menu = h("details", { class: "fetching" },
    h("summary", { class: "button" }, t("reports.fetch")),
    h("ul", {}, FORMATS.map((format) => h("li", {},
      workButton(t(`reports.format.${format}`), async () => {
        say(t("reports.making"));
        await fetchFile(asked, format);
        menu.open = false;
        menu.querySelector("summary")?.focus();
        say(t("reports.fetched"));
      }, { "data-format": format })))));
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
  return menu;
}

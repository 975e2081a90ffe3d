// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { empty } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { table } from "../../parts/table.js";
import { moment } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { busy } from "./sent.js";

/** @typedef {import("./sent.js").Sent} Sent */

/**
 * The files that the reader has sent before.
 * @param {Sent[]} sent
 */
export function earlier(sent) {
  if (sent.length === 0) {
    return empty(t("import.earlier.none"), t("import.earlier.none.text"));
  }
  return table(t("import.earlier.caption"), [
    { title: t("import.file"), cell: (one) => h("a", { href: href(`import/${one.id}`) }, one.file) },
    { title: t("import.when"), cell: (one) => moment(one.sent) },
    { title: t("import.state"), cell: stateTag },
    { title: t("import.records"), number: true, cell: (one) => one.counts.reduce((sum, counts) => sum + counts.read, 0) },
    { title: t("import.errors"), number: true, cell: (one) => one.errors },
  ], sent);
}

/**
 * How far a file is, in a word.
 * @param {Sent} sent
 */
export function stateTag(sent) {
  if (busy(sent)) return tag(t("import.state.busy"), "info");
  if (sent.state === "FAILED") return tag(t("import.state.failed"), "error");
  if (sent.committed) return tag(t("import.state.kept"), "success");
  return sent.errors > 0 ? tag(t("import.state.errors"), "warning") : tag(t("import.state.ready"), "info");
}

// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "../../parts/element.js";
import { linkButton, section } from "../../parts/page.js";
import { notice } from "../../parts/notice.js";
import { findingCounts } from "../../parts/findings.js";
import { table } from "../../parts/table.js";
import { wordingOf } from "../../parts/values.js";
import { download } from "../../api/files.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { open } from "./reading/rows.js";
import { content } from "./sent.js";
import { cells } from "./cells.js";
import { mapping } from "./mapping.js";
import { eachButton, forgetButton, keepButton, takeBackButton } from "./keeping.js";
import { listOf } from "../../api/references.js";

/** @typedef {import("./sent.js").Sent} Sent */
/** @typedef {import("./sent.js").Report} Report */

/**
 * What would become of a file, or has: how many records of which kind, what is to be mended at which cell, and what can be done.
 * @param {Sent} sent
 * @param {Report} report
 */
export async function outcome(sent, report) {
  const file = await content(sent);
  const rows = await open(file ?? new Blob(), sent.file);
  const found = report.findings.length > 0
    ? section(t(report.committed ? "import.cells.kept" : "import.cells"), findingCounts(report.findings), await cells(report, rows))
    : null;
  const asked = report.committed ? null : await mapping(sent, report, rows);
  return [h("div", { id: "outcome" },
    summary(sent, report),
    report.counts.length > 0 ? section(t("import.counts"), await counts(report)) : null,
    asked,
    found)];
}

/**
 * @param {Sent} sent
 * @param {Report} report
 */
function summary(sent, report) {
  const sum = (/** @type {"created" | "updated" | "deleted" | "refused" | "unchanged"} */ key) => report.counts.reduce((all, one) => all + one[key], 0);
  const changed = sum("created") + sum("updated") + sum("deleted");
  const refused = sum("refused");
  const errors = report.findings.filter((one) => one.severity === "ERROR").length;
  if (report.committed) {
    return h("div", {},
      notice("success", t("import.kept", { count: changed }), refused > 0 ? t("import.kept.refused", { count: refused }) : t("import.kept.text")),
      h("div", { class: "actions" }, linkButton(href("import"), t("import.another"), true), takeBackButton(sent), refusedButton(sent, report), forgetButton(sent)));
  }
  const whole = report.atomicity === "ALL";
  const blocked = errors > 0 || refused > 0;
  if (blocked && (whole || changed === 0)) {
    return h("div", {},
      notice("error", t("import.blocked", { count: errors }), t(whole ? "import.blocked.all" : "import.blocked.each"), hasMarks(sent, report) ? t("import.blocked.marked") : null),
      h("div", { class: "actions" }, markedButton(sent, report), linkButton(href("import"), t("import.mended")),
        whole ? eachButton(sent) : refusedButton(sent, report), forgetButton(sent)));
  }
  if (changed === 0) {
    return h("div", {},
      notice("info", t("import.nothing"), t(sum("unchanged") > 0 ? "import.nothing.unchanged" : "import.nothing.text")),
      h("div", { class: "actions" }, linkButton(href("import"), t("import.another"), true), forgetButton(sent)));
  }
  return h("div", {},
    blocked
      ? notice("warning", t("import.partly", { count: refused }), t("import.partly.text"))
      : notice("info", t("import.ready"), t("import.ready.text")),
    h("div", { class: "actions" }, keepButton(sent, changed), markedButton(sent, report, false), refusedButton(sent, report), forgetButton(sent)));
}

/**
 * Whether the file can be had with its cells marked.
 * @param {Sent} sent
 * @param {Report} report
 */
const hasMarks = (sent, report) => report.findings.length > 0 && /\.xlsx$/i.test(sent.file);

/**
 * @param {Sent} sent
 * @param {Report} report
 * @param {boolean} [first]
 */
function markedButton(sent, report, first = true) {
  return hasMarks(sent, report)
    ? workButton(t("import.marked"), () => download(`imports/${sent.id}/marked`), { ...(first ? { class: "first" } : {}), "data-action": "marked" })
    : null;
}

/**
 * @param {Sent} sent
 * @param {Report} report
 */
function refusedButton(sent, report) {
  return Object.keys(report.refused).length > 0 && !/\.jsonl?$/i.test(sent.file)
    ? workButton(t("import.refused.get"), () => download(`imports/${sent.id}/refused`), { "data-action": "refused" })
    : null;
}

/** @param {Report} report */
async function counts(report) {
  const names = new Map(await Promise.all(report.counts.map(async ({ type }) => {
    const list = listOf(type);
    return /** @type {[string, string]} */ ([type, list ? (await wordingOf(list)).type : type]);
  })));
  /** @type {("read" | "created" | "updated" | "unchanged" | "deleted" | "refused")[]} */
  const columns = ["read", "created", "updated", "unchanged", "deleted", "refused"];
  const shown = columns.filter((key) => key !== "deleted" || report.counts.some((one) => one.deleted > 0));
  return table(t(report.committed ? "import.counts.kept" : "import.counts.caption"), [
    { title: t("import.kind"), cell: (one) => names.get(one.type) ?? one.type },
    ...shown.map((key) => ({ title: t(`import.count.${key}`), number: true, cell: (/** @type {import("./sent.js").Counts} */ one) => one[key] })),
  ], report.counts);
}

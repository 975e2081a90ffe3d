// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";
import { empty, linkButton, pageHead } from "../../parts/page.js";
import { select } from "../../parts/form/controls.js";
import { severityTag, toneOf } from "../../parts/findings.js";
import { codesOf } from "../../api/schemas.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";
import { findingsOf } from "./found.js";
import { grouped } from "./grouped.js";
import { lapsedOnes } from "./lapsed.js";
import { Subjects } from "./subjects.js";

const SEVERITIES = ["ERROR", "WARNING", "INFO"];
const SHOWN = ["open", "stands", "lapsed"];

/**
 * Everything that waits for somebody: why, where, and how to mend it; and what is let stand.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ query }) {
  const severity = SEVERITIES.find((one) => one === query.get("severity")) ?? "";
  const by = query.get("by") === "rule" ? "rule" : "record";
  const shown = SHOWN.find((one) => one === query.get("show")) ?? "open";
  const found = await findingsOf({ ...(severity ? { severity } : {}), ...(shown === "open" ? {} : { acknowledged: "true" }) });
  const subjects = await Subjects.of(found.items.map((one) => one.subject));
  const reasons = shown === "stands" ? await codesOf("acknowledgement-reason") : [];
  const wanted = { severity, by: by === "rule" ? by : "", show: shown === "open" ? "" : shown };

  /** @param {Partial<typeof wanted>} change */
  const other = (change) => Object.fromEntries(Object.entries({ ...wanted, ...change }).filter(([, one]) => one !== ""));

  /**
   * @param {string} label
   * @param {[string, string][]} options the first is the usual one
   * @param {keyof typeof wanted} key
   */
  function filter(label, options, key) {
    const [usual, ...rest] = options;
    const choice = select(rest, wanted[key]);
    choice.id = uniqueId("filter");
    choice.name = key;
    /** @type {HTMLOptionElement} */ (choice.options[0]).textContent = usual?.[1] ?? "";
    choice.onchange = () => go("findings", other({ [key]: choice.value }));
    return h("div", {}, h("label", { for: choice.id }, label), choice);
  }

  return {
    title: t("findings.title"),
    content: [
      pageHead({ title: t("findings.title"), lead: t("findings.lead") }),
      h("nav", { class: "pages", "aria-label": t("findings.show") }, h("ul", {}, SHOWN.map((one) =>
        h("li", {}, h("a", { href: href("findings", other({ show: one === "open" ? "" : one })), "aria-current": one === shown ? "page" : null }, t(`findings.show.${one}`)))))),
      shown === "lapsed"
        ? await lapsedOnes(found.lapsed)
        : h("div", {},
          counts(found.counts, (one) => href("findings", other({ severity: one }))),
          h("div", { class: "filters" },
            filter(t("findings.severity"), [["", t("findings.severity.all")], ...SEVERITIES.map((one) => /** @type {[string, string]} */ ([one, t(`parts.severity.${one}`)]))], "severity"),
            filter(t("findings.by"), [["", t("findings.by.record")], ["rule", t("findings.by.rule")]], "by")),
          found.items.length === 0
            ? empty(t(`findings.none.${shown}`), t(`findings.none.${shown}.text`), severity ? linkButton(href("findings", other({ severity: "" })), t("findings.none.all")) : null)
            : grouped(found.items, by, subjects, isAny("COORDINATOR") && shown === "open", new Map(reasons.map(({ code, label }) => [code, label])))),
    ],
  };
}

/**
 * How many there are of each severity, as a way to see only those.
 * @param {Record<string, number>} counts
 * @param {(severity: string) => string} link
 */
function counts(counts, link) {
  const some = SEVERITIES.filter((one) => (counts[one] ?? 0) > 0);
  return some.length === 0 ? null : h("ul", { class: "severities" }, some.map((one) => h("li", { class: toneOf(one) },
    h("a", { href: link(one) }, severityTag(one), h("b", {}, String(counts[one]))))));
}

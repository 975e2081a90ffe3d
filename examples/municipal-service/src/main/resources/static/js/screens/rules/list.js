// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId, button } from "../../parts/element.js";
import { empty, more, pageHead } from "../../parts/page.js";
import { facts } from "../../parts/facts.js";
import { severityTag, toneOf } from "../../parts/findings.js";
import { select } from "../../parts/form/controls.js";
import { get } from "../../api/client.js";
import { named } from "../../texts/formats.js";
import { t, has } from "../../texts/texts.js";
import { say } from "../../parts/status.js";

/** @typedef {{ code: string, title: string, fix: string, severity: string, confidence: string, scope: string, source: string, pack: string }} Rule */

const COUNTRIES = { sweden: "SE", denmark: "DK", norway: "NO", finland: "FI" };
const SEVERITIES = ["ERROR", "WARNING", "INFO"];
const AT_ONCE = 30;

/**
 * What Brygga knows and looks after: every rule, with how to fix what it finds, and where it comes from.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ query }) {
  /** @type {Rule[]} */
  const rules = (await get("rules")).items;
  const packs = [...new Set(rules.map((one) => one.pack))];
  const text = h("input", { type: "search", id: uniqueId("search"), autocomplete: "off" });
  text.value = query.get("code") ?? "";
  const pack = choice(packs.map((one) => [one, packName(one)]), query.get("country") ?? "");
  const severity = choice(SEVERITIES.map((one) => [one, t(`parts.severity.${one}`)]), query.get("severity") ?? "");
  const count = h("p", { class: "soft", role: "status" });
  const place = h("div", {});

  function show(many = AT_ONCE) {
    const words = text.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const found = rules.filter((one) => (pack.value === "" || one.pack === pack.value)
      && (severity.value === "" || one.severity === severity.value)
      && words.every((word) => `${one.code} ${one.title} ${one.fix} ${one.source}`.toLocaleLowerCase().includes(word)));
    count.textContent = t("rules.count", { count: found.length });
    place.replaceChildren(found.length === 0
      ? empty(t("rules.none"), t("rules.none.text"), button(t("rules.reset"), reset))
      : h("div", {}, h("ul", { class: "findings" }, found.slice(0, many).map(card)),
        found.length > many ? h("div", { class: "growing-end" }, button(t("parts.list.more"), () => {
          show(many + 2 * AT_ONCE);
          /** @type {HTMLElement | null} */ (place.querySelectorAll("article")[many])?.focus();
          say(t("parts.list.some", { count: Math.min(found.length, many + 2 * AT_ONCE) }));
        })) : null));
  }

  function reset() {
    text.value = "";
    pack.value = "";
    severity.value = "";
    show();
    text.focus();
  }

  text.oninput = () => show();
  pack.onchange = () => show();
  severity.onchange = () => show();
  show();
  return {
    title: t("rules.title"),
    content: [
      pageHead({ title: t("rules.title"), lead: t("rules.lead"), actions: button(t("parts.print"), () => {
        show(rules.length);
        print();
      }) }),
      h("form", { class: "filters", role: "search", onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
        h("div", {}, h("label", { for: text.id }, t("rules.search")), text),
        h("div", {}, h("label", { for: pack.id }, t("rules.country")), pack),
        h("div", {}, h("label", { for: severity.id }, t("rules.severity")), severity)),
      count,
      place,
    ],
  };
}

/**
 * @param {[string, string][]} options
 * @param {string} value
 */
function choice(options, value) {
  const made = select(options, options.some(([one]) => one === value) ? value : "");
  made.id = uniqueId("filter");
  /** @type {HTMLOptionElement} */ (made.options[0]).textContent = t("rules.all");
  return made;
}

/** @param {string} pack */
function packName(pack) {
  const country = /** @type {Record<string, string>} */ (COUNTRIES)[pack];
  return country ? named("region", country) : has(`rules.pack.${pack}`) ? t(`rules.pack.${pack}`) : pack;
}

/** @param {Rule} rule */
function card(rule) {
  return h("li", {}, h("article", { class: `finding ${toneOf(rule.severity)}`, "data-code": rule.code, tabindex: -1 },
    h("div", { class: "finding-head" }, severityTag(rule.severity), h("code", {}, rule.code)),
    h("h2", { class: "rule-title" }, rule.title),
    h("p", { class: "finding-fix" }, h("b", {}, t("parts.finding.fix")), " ", rule.fix),
    more(t("rules.why"), facts([
      [t("rules.source"), sourceOf(rule.source)],
      [t("rules.confidence"), t(`rules.confidence.${rule.confidence}`)],
      [t("rules.scope"), t(`rules.scope.${rule.scope}`)],
      [t("rules.country"), packName(rule.pack)],
    ]))));
}

/**
 * A source with the addresses in it as links; following one is the reader's choice, and tells nothing of where she was.
 * @param {string} source
 */
function sourceOf(source) {
  return h("span", {}, source.split(/(https:\/\/[^\s,;)]+)/).map((part) =>
    part.startsWith("https://") ? h("a", { href: part, rel: "noreferrer noopener", target: "_blank" }, part) : part));
}

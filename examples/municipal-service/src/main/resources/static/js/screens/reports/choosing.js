// SPDX-License-Identifier: Apache-2.0
import { h, button, uniqueId } from "../../parts/element.js";
import { select } from "../../parts/form/controls.js";
import { today } from "../../app/session.js";
import { go } from "../../app/router.js";
import { t } from "../../texts/texts.js";
import { say } from "../../parts/status.js";
import { kindName, kindOf, ownKinds, subjects } from "./kinds.js";

const YEARS = 5;
const OWN = "own";

/** Where a report is chosen: which kind, about what, and for which time. */
export async function choosing() {
  const kind = chosen(ownKinds().map((one) => [one.kind, kindName(one.kind)]), "area");
  const about = h("select", { id: uniqueId("about") });
  const aboutField = field(t("reports.about"), about);
  const what = h("p", { class: "soft measure" });
  const year = Number(today().slice(0, 4));
  const time = chosen([
    ...Array.from({ length: YEARS }, (_, i) => /** @type {[string, string]} */ ([String(year - i), String(year - i)])),
    [OWN, t("reports.time.own")],
  ], String(year));
  const from = h("input", { type: "date", id: uniqueId("from"), class: "short", value: `${year}-01-01` });
  const to = h("input", { type: "date", id: uniqueId("to"), class: "short", value: `${year}-12-31` });
  const own = h("div", { class: "own-time", hidden: true }, field(t("reports.from"), from), field(t("reports.to"), to));
  const wrong = h("p", { class: "field-error", role: "alert" });

  kind.onchange = () => fillSubjects();
  time.onchange = () => {
    own.hidden = time.value !== OWN;
  };
  await fillSubjects();
  return h("div", { class: "sheet choosing" },
    h("div", { class: "filters" }, field(t("reports.kind"), kind), aboutField, field(t("reports.time"), time)),
    own, what, wrong,
    h("div", { class: "actions" }, button(t("reports.show"), show, { class: "first", "data-action": "show" })));

  async function fillSubjects() {
    const chosenKind = kindOf(kind.value);
    what.textContent = t(`reports.kind.${kind.value}.text`);
    const found = chosenKind ? await subjects(chosenKind) : [];
    const options = chosenKind?.needed ? found : [/** @type {[string, string]} */ (["", t("reports.everything")]), ...found];
    about.replaceChildren(...options.map(([value, label]) => h("option", { value }, label)));
    aboutField.hidden = chosenKind?.about === undefined;
    wrong.textContent = options.length === 0 ? t("reports.about.none") : "";
  }

  function show() {
    const span = time.value === OWN ? { from: from.value, to: to.value } : { from: `${time.value}-01-01`, to: `${time.value}-12-31` };
    if (!span.from || !span.to || span.to < span.from) {
      wrong.textContent = t("reports.time.wrong");
      from.focus();
      return;
    }
    if (kindOf(kind.value)?.needed && about.value === "") {
      wrong.textContent = t("reports.about.none");
      kind.focus();
      return;
    }
    say(t("reports.making"));
    go(`reports/${kind.value}`, { ...(about.value && !aboutField.hidden ? { about: about.value } : {}), ...span });
  }
}

/**
 * @param {[string, string][]} options
 * @param {string} value
 */
function chosen(options, value) {
  const made = select(options, value);
  made.options[0]?.remove();
  made.id = uniqueId("choice");
  made.value = value;
  return made;
}

/**
 * @param {string} label
 * @param {HTMLElement} control
 */
const field = (label, control) => h("div", {}, h("label", { for: control.id }, label), control);

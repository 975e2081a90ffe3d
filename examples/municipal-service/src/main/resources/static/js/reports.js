// SPDX-License-Identifier: Apache-2.0
import { element } from "./dom.js";
import { write } from "./address.js";

const LANGUAGES = { sv: "Svenska", da: "Dansk", nb: "Bokmål", nn: "Nynorsk", en: "English" };
const FILES = ["pdf", "xlsx", "csv"];
const FIRST = "area";

function options(select, choices, chosen) {
  select.replaceChildren(
    ...choices.map(([value, text]) =>
      element("option", { value, selected: value === chosen ? "" : null }, text),
    ),
  );
}

function labelled(text, control) {
  return element("label", {}, text, control);
}

function audience(name, checked, texts) {
  const input = element("input", {
    type: "radio",
    name: "audience",
    id: name,
    value: name,
    checked: checked ? "" : null,
  });
  const label = element(
    "label",
    { class: "choice" },
    input,
    element(
      "span",
      {},
      element("strong", {}, texts[`reports.${name}`]),
      element("span", {}, texts[`reports.${name}.lead`]),
    ),
  );
  return { input, label };
}

/** What is chosen, as the address of a report. */
function place(chosen, format) {
  const query = new URLSearchParams({
    about: chosen.about,
    from: chosen.from,
    to: chosen.to,
    published: String(chosen.published),
    lang: chosen.lang,
  });
  const path = [chosen.records, chosen.kind].map(encodeURIComponent).join("/");
  return `/api/reports/${path}${format ? `/${format}` : ""}?${query}`;
}

function shown(chosen, texts) {
  const tone = chosen.published ? "none" : "warning";
  const told = texts[chosen.published ? "reports.published.told" : "reports.internal.told"];
  return [
    element("p", { class: `audience ${tone}`, id: "audience" }, told),
    element(
      "p",
      { class: "actions" },
      FILES.map((format) =>
        element("a", { class: "button", id: format, href: place(chosen, format), download: "" }, texts[`reports.${format}`]),
      ),
    ),
    // Nothing in a report runs: the frame is a sandbox, and so is the answer in it.
    element("iframe", { class: "paper", id: "report", sandbox: "", title: texts["reports.frame"], src: place(chosen) }),
  ];
}

function form(choices, { lang, texts }, ask) {
  const records = element("select", { id: "records" });
  const kind = element("select", { id: "kind" });
  const about = element("select", { id: "about-what" });
  const from = element("input", { type: "date", id: "from", required: "", value: choices.from });
  const to = element("input", { type: "date", id: "to", required: "", value: choices.to });
  const language = element("select", { id: "report-language" });
  const internal = audience("internal", true, texts);
  const published = audience("published", false, texts);
  const people = element("p", { class: "note", id: "people" }, texts["reports.people"]);
  const of = (all, key, value) => all.find((one) => one[key] === value) ?? all[0];
  const kinds = () => of(choices.records, "id", records.value).kinds;

  function subjects() {
    const chosen = of(kinds(), "kind", kind.value);
    options(about, chosen.subjects.map((one) => [one.reference, one.name]));
    published.input.disabled = chosen.internalOnly;
    people.hidden = !chosen.internalOnly;
    if (chosen.internalOnly) {
      internal.input.checked = true;
    }
  }

  function reports() {
    options(kind, kinds().map((one) => [one.kind, one.title]), kind.value || FIRST);
    subjects();
  }

  options(records, choices.records.map((one) => [one.id, one.title || texts["reports.demo"]]));
  options(language, Object.entries(LANGUAGES), lang);
  reports();
  records.addEventListener("change", reports);
  kind.addEventListener("change", subjects);

  const made = element(
    "form",
    { class: "step ask", "aria-labelledby": "what" },
    element("h2", { id: "what" }, texts["reports.what"]),
    element(
      "div",
      { class: "fields" },
      labelled(texts["reports.records"], records),
      labelled(texts["reports.kind"], kind),
      labelled(texts["reports.about"], about),
      labelled(texts["reports.from"], from),
      labelled(texts["reports.to"], to),
      labelled(texts["reports.language"], language),
    ),
    element(
      "fieldset",
      {},
      element("legend", {}, texts["reports.audience"]),
      internal.label,
      published.label,
      people,
    ),
    element("p", {}, element("button", { type: "submit", id: "show" }, texts["reports.show"])),
  );
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    ask({
      records: records.value,
      kind: kind.value,
      about: about.value,
      from: from.value,
      to: to.value,
      published: published.input.checked,
      lang: language.value,
    });
  });
  return made;
}

/** The page on which somebody chooses a report, sees it and takes it home. */
export function reports(choices, reader) {
  const { lang, texts } = reader;
  const result = element("div", { id: "result", tabindex: "-1", "aria-live": "polite" });
  let turn = 0;

  async function ask(chosen) {
    const mine = ++turn;
    result.replaceChildren(element("p", { class: "note", role: "status" }, texts["ui.wait"], element("progress")));
    let parts;
    try {
      const answer = await fetch(place(chosen));
      parts = answer.ok
        ? shown(chosen, texts)
        : [element("p", { class: "sorry", role: "alert" }, texts[answer.status < 500 ? "reports.absent" : "ui.failed"])];
    } catch {
      parts = [element("p", { class: "sorry", role: "alert" }, texts["ui.failed"])];
    }
    if (mine === turn) {
      result.replaceChildren(...parts);
      result.focus();
    }
  }

  return [
    element("p", { class: "back" }, element("a", { href: write(lang, null) }, `← ${texts["ui.back"]}`)),
    element("h1", {}, texts["reports.title"]),
    element("p", { class: "lead" }, texts["reports.lead"]),
    form(choices, reader, ask),
    result,
  ];
}

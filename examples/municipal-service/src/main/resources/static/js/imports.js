// SPDX-License-Identifier: Apache-2.0
import * as api from "./api.js";
import { element } from "./dom.js";
import { write } from "./address.js";

const KINDS = ["participants", "volunteers", "groups", "organisations", "meetingPlaces", "outreach"];

function templates({ lang, texts }) {
  return element(
    "section",
    { class: "step", "aria-labelledby": "templates" },
    element("h2", { id: "templates" }, texts["import.template"]),
    element("p", { class: "note" }, texts["import.template.lead"]),
    element(
      "ul",
      { class: "links" },
      KINDS.map((kind) =>
        element(
          "li",
          {},
          element(
            "a",
            { href: `/api/templates/${kind}?lang=${lang}`, download: "" },
            texts[`import.kind.${kind}`],
          ),
        ),
      ),
    ),
  );
}

function chooser(texts, chosen) {
  const input = element("input", { type: "file", id: "file", accept: ".xlsx,.csv,.zip,.json,.jsonl" });
  const area = element(
    "div",
    { class: "drop" },
    element("label", { for: "file" }, texts["import.choose"]),
    input,
    element("p", { class: "note" }, texts["import.choose.lead"]),
  );
  input.addEventListener("change", () => {
    if (input.files.length) {
      const file = input.files[0];
      // The same file, mended, can be chosen again.
      input.value = "";
      chosen(file);
    }
  });
  area.addEventListener("dragover", (event) => event.preventDefault());
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) {
      chosen(event.dataTransfer.files[0]);
    }
  });
  return area;
}

function counts(view, texts) {
  const columns = ["read", "created", "updated", "unchanged", "refused"];
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": texts["import.counts"] },
    element(
      "table",
      {},
      element("caption", {}, view.committed ? texts["import.kept"] : texts["import.tried"]),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, texts["import.records"]),
          columns.map((column) => element("th", { scope: "col" }, texts[`import.${column}`])),
        ),
      ),
      element(
        "tbody",
        {},
        view.counts.map((count) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, count.kind),
            columns.map((column) => element("td", {}, String(count[column]))),
          ),
        ),
      ),
    ),
  );
}

function finding(found, texts) {
  return element(
    "li",
    { class: `finding ${found.severity.toLowerCase()}` },
    element("p", { class: "severity" }, found.severityWord),
    element("h3", {}, found.place || texts["import.file"]),
    element("p", {}, found.text),
    element("p", { class: "note" }, found.fix),
    element("p", { class: "origin" }, element("code", {}, found.code)),
  );
}

function mapping(view, texts, again) {
  const selects = view.unknown.map((unknown, at) => {
    const select = element(
      "select",
      { id: `column-${at}` },
      element("option", { value: "" }, texts["import.leave"]),
      unknown.choices.map((choice) => element("option", { value: choice.column }, choice.label)),
    );
    return { unknown, select };
  });
  const form = element(
    "form",
    { class: "step", "aria-labelledby": "mapping" },
    element("h2", { id: "mapping" }, texts["import.mapping"]),
    element("p", { class: "note" }, texts["import.mapping.lead"]),
    selects.map(({ unknown, select }, at) =>
      element("p", { class: "pair" }, element("label", { for: `column-${at}` }, unknown.header), select),
    ),
    element("p", {}, element("button", { type: "submit" }, texts["import.again"])),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const columns = {};
    for (const { unknown, select } of selects) {
      columns[unknown.table] = { ...columns[unknown.table], [unknown.header]: select.value };
    }
    again(columns);
  });
  return form;
}

function actions(view, { lang, texts }, act) {
  const button = (name, label, work, id) => {
    const made = element("button", { type: "button", id, class: name }, label);
    made.addEventListener("click", work);
    return made;
  };
  const link = (path, label, id) => element("a", { class: "button", id, href: `${path}?lang=${lang}`, download: "" }, label);
  const some = view.counts.some((count) => count.created + count.updated > 0);
  return element(
    "p",
    { class: "actions" },
    view.committed
      ? button("second", texts["import.undo"], () => act(() => api.undoFile(lang)), "undo")
      : [
          view.refused === 0 && some
            ? button("first", texts["import.keep"], () => act(() => api.keepFile(false, lang)), "keep")
            : "",
          view.refused > 0 && some
            ? button("first", texts["import.keep.each"], () => act(() => api.keepFile(true, lang)), "keep")
            : "",
        ],
    view.workbook && view.findings.length ? link("/api/imports/marked", texts["import.marked"], "marked") : "",
    view.rows ? link("/api/imports/refused", texts["import.refused.rows"], "refused") : "",
  );
}

/** The page on which somebody tries a file of hers: sees what becomes of it, mends it, keeps it and takes it back. */
export function imports(reader) {
  const { lang, texts } = reader;
  const result = element("div", { id: "result", tabindex: "-1", "aria-live": "polite" });
  let turn = 0;

  async function act(work) {
    const mine = ++turn;
    result.replaceChildren(element("p", { class: "note", role: "status" }, texts["ui.wait"], element("progress")));
    let shown;
    try {
      shown = outcome(await work());
    } catch {
      shown = [element("p", { class: "sorry", role: "alert" }, texts["import.failed"])];
    }
    if (mine === turn) {
      result.replaceChildren(...shown);
      result.focus();
    }
  }

  function outcome(view) {
    return [
      element("h2", {}, view.file),
      counts(view, texts),
      actions(view, reader, act),
      view.unknown.length && !view.committed
        ? mapping(view, texts, (columns) => act(() => api.mapColumns(columns, lang)))
        : "",
      element(
        "section",
        { "aria-labelledby": "found" },
        element("h2", { id: "found" }, texts["import.findings"]),
        view.findings.length
          ? element("ul", {}, view.findings.map((found) => finding(found, texts)))
          : element("p", { class: "count none" }, texts["ui.nothing"]),
      ),
    ].filter((part) => part !== "");
  }

  return [
    element("p", { class: "back" }, element("a", { href: write(lang, null) }, `← ${texts["ui.back"]}`)),
    element("h1", {}, texts["import.title"]),
    element("p", { class: "lead" }, texts["import.lead"]),
    templates(reader),
    chooser(texts, (file) => act(() => api.sendFile(file, lang))),
    result,
  ];
}

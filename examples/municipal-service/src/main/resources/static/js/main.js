// SPDX-License-Identifier: Apache-2.0
import * as api from "./api.js";
import * as address from "./address.js";
import { element } from "./dom.js";
import { cards } from "./cards.js";
import { programme } from "./programme.js";
import { imports } from "./imports.js";
import { reports } from "./reports.js";

const NAMES = { sv: "Svenska", da: "Dansk", nb: "Bokmål", nn: "Nynorsk", en: "English" };
const content = document.getElementById("content");
const status = document.getElementById("status");
let turn = 0;

function frame({ lang, languages, texts }, open, page) {
  document.documentElement.lang = lang;
  document.getElementById("skip").textContent = texts["ui.skip"];
  document.getElementById("home").href = address.write(lang, null);
  document.getElementById("about").textContent = texts["ui.about"];
  const nav = document.getElementById("languages");
  nav.setAttribute("aria-label", texts["ui.language"]);
  nav.replaceChildren(
    element(
      "ul",
      {},
      languages.map((one) =>
        element(
          "li",
          {},
          element(
            "a",
            {
              href: address.write(one, open, page),
              lang: one,
              hreflang: one,
              "data-language": one,
              "aria-current": one === lang ? "true" : null,
            },
            NAMES[one],
          ),
        ),
      ),
    ),
  );
}

async function body(asked, reader) {
  if (asked.page === "import") {
    document.title = `${reader.texts["import.title"]} – Brygga`;
    return imports(reader);
  }
  if (asked.page === "reports") {
    document.title = `${reader.texts["reports.title"]} – Brygga`;
    return reports(await api.reportChoices(reader.lang), reader);
  }
  if (!asked.programme) {
    document.title = `${reader.texts["ui.title"]} – Brygga`;
    return cards(await api.programmes(reader.lang), reader);
  }
  const page = await api.programme(asked.programme, reader.lang);
  document.title = `${page.card.title} – Brygga`;
  return programme(page, reader);
}

function sorry(problem, reader) {
  const key = problem instanceof api.Absent ? "ui.absent" : "ui.failed";
  const said = reader ? reader.texts[key] : "The page could not be loaded. Try again in a moment.";
  return [element("p", { class: "sorry", role: "alert" }, said)];
}

/** Shows what the address asks for; an answer that comes too late is dropped. */
async function show(moved) {
  const mine = ++turn;
  const asked = address.read();
  let reader = null;
  let shown;
  try {
    reader = await api.texts(asked.lang);
    shown = await body(asked, reader);
  } catch (problem) {
    shown = sorry(problem, reader);
  }
  if (mine !== turn) {
    return;
  }
  if (reader) {
    frame(reader, asked.programme, asked.page);
  }
  content.replaceChildren(...shown);
  if (moved) {
    scrollTo(0, 0);
    content.focus({ preventScroll: true });
    status.textContent = document.title;
  }
}

document.addEventListener("click", (click) => {
  const link = click.target.closest("a[href^='/?']");
  if (!link || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) {
    return;
  }
  click.preventDefault();
  history.pushState(null, "", link.getAttribute("href"));
  show(true);
});
addEventListener("popstate", () => show(true));
show(false);

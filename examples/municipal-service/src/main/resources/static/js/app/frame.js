// SPDX-License-Identifier: Apache-2.0
import { h } from "../parts/element.js";
import { t, speak, speech } from "../texts/texts.js";
import { LANGUAGES, remember } from "../texts/language.js";
import { session, signOut } from "./session.js";
import { ownScreens, href } from "./screens.js";
import { mayLeave } from "../parts/leaving.js";
import { showCurrent } from "./router.js";
import { say } from "../parts/status.js";

/** @param {string} id */
const place = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** Draws what stands around every page, in the language and for the role of the reader. */
export async function drawFrame() {
  document.documentElement.lang = speech();
  const skip = place("skip");
  skip.textContent = t("app.skip");
  skip.onclick = (event) => {
    event.preventDefault();
    place("content").focus();
  };
  place("top").replaceChildren(top());
  place("bottom").replaceChildren(h("p", {}, t("app.about")));
  const { signedIn } = session();
  place("side").hidden = !signedIn;
  document.body.classList.toggle("signed-in", signedIn);
  place("side").replaceChildren(...(signedIn ? await navigation() : []));
}

function top() {
  const { signedIn, name = "", role } = session();
  return h(
    "div",
    { class: "top-row" },
    h("a", { class: "home", href: href("") }, h("img", { src: "/icon.svg", alt: "", width: 32, height: 32 }), "Brygga"),
    signedIn ? menuButton() : null,
    h(
      "div",
      { class: "top-end" },
      signedIn && role
        ? h("p", { class: "who" }, h("b", {}, name), " ", h("span", {}, t(`app.role.${role}`)))
        : null,
      languages(),
      signedIn ? h("button", { type: "button", class: "quiet", id: "sign-out", onclick: leave }, t("app.sign-out")) : null,
    ),
  );
}

function menuButton() {
  const button = h("button", { type: "button", class: "quiet menu-button", "aria-expanded": "false", "aria-controls": "side" }, t("app.menu"));
  button.onclick = () => openMenu(button.getAttribute("aria-expanded") !== "true");
  return button;
}

/** @param {boolean} open */
function openMenu(open) {
  document.querySelector(".menu-button")?.setAttribute("aria-expanded", String(open));
  place("side").classList.toggle("open", open);
}

function languages() {
  const choices = LANGUAGES.map(([language, own]) =>
    h("li", {},
      h("button", {
        type: "button",
        lang: language,
        "data-language": language,
        "aria-current": language === speech() ? "true" : null,
        onclick: () => turnTo(language),
      }, own)));
  const own = LANGUAGES.find(([language]) => language === speech());
  const menu = h(
    "details",
    { class: "languages" },
    h("summary", {}, h("span", { class: "unseen" }, t("app.language") + " "), own?.[1] ?? ""),
    h("ul", {}, choices),
  );
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
  return menu;
}

/** @param {string} language */
async function turnTo(language) {
  if (await mayLeave()) {
    remember(language);
    await speak(language);
    await drawFrame();
    await showCurrent();
    /** @type {HTMLElement | null} */ (document.querySelector("details.languages summary"))?.focus();
    say(t("app.language.changed"));
  }
}

async function leave() {
  if (await mayLeave()) {
    await signOut();
    history.replaceState(null, "", "#/");
    await drawFrame();
    await showCurrent({ focus: true });
  }
}

async function navigation() {
  const own = await ownScreens();
  const groups = [...new Set(own.map((one) => one.group))];
  place("side").setAttribute("aria-label", t("app.navigation"));
  return groups.map((group) =>
    h("div", { class: "side-group" },
      h("h2", { id: `side-${group}` }, t(`app.group.${group}`)),
      h("ul", { "aria-labelledby": `side-${group}` },
        own.filter((one) => one.group === group).map((one) =>
          h("li", {}, h("a", { href: href(one.path), "data-screen": one.path }, t(`app.screen.${one.name}`)))))));
}

/**
 * Marks in the navigation where the reader is.
 * @param {string} path the path of the screen; the first one if empty
 */
export function markCurrent(path) {
  openMenu(false);
  const links = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".side a"));
  links.forEach((link, i) => {
    const here = link.dataset.screen === path || (path === "" && i === 0);
    here ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current");
  });
}

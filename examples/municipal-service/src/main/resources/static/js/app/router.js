// SPDX-License-Identifier: Apache-2.0
import { forgetNames } from "../api/references.js";
import { t, learn } from "../texts/texts.js";
import { h } from "../parts/element.js";
import { session } from "./session.js";
import { ownScreens } from "./screens.js";
import { closeDialogs } from "../parts/dialog.js";
import { mayLeave, settle } from "../parts/leaving.js";
import { markCurrent } from "./frame.js";
import { signInPage } from "./sign-in.js";
import { troublePage } from "./trouble.js";

const main = /** @type {HTMLElement} */ (document.getElementById("content"));
let shown = location.hash;
let returning = false;
let turn = 0;

/** Shows what stands at the address whenever it changes, unless somebody wants to stay with what she has written. */
export function followAddress() {
  addEventListener("hashchange", async () => {
    if (returning) {
      returning = false;
      return;
    }
    if (!(await mayLeave())) {
      returning = true;
      location.hash = shown;
      return;
    }
    await showCurrent({ focus: true });
  });
}

/**
 * Goes to an address, such as `groups/tuesday`.
 * @param {string} path
 * @param {Record<string, string>} [query]
 */
export function go(path, query) {
  const asked = new URLSearchParams(query).toString();
  const next = `#/${path}${asked ? "?" + asked : ""}`;
  if (location.hash === next) {
    return showCurrent({ focus: true });
  }
  location.hash = next;
  return Promise.resolve();
}

/**
 * Shows anew what stands at the address.
 * @param {{ focus?: boolean }} [options]
 */
export async function showCurrent(options = {}) {
  settle();
  closeDialogs();
  forgetNames();
  shown = location.hash;
  const own = ++turn;
  main.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => own === turn && main.replaceChildren(h("p", { class: "waiting" }, t("app.waiting"))), 400);
  const { title, content } = await made();
  clearTimeout(slow);
  // Somebody who has gone on meanwhile is not taken back.
  if (own !== turn) {
    return;
  }
  main.removeAttribute("aria-busy");
  main.dataset.at = location.hash;
  main.replaceChildren(...[content].flat());
  document.title = title === "Brygga" ? title : `${title} – Brygga`;
  markCurrent(address().name);
  if (options.focus) {
    scrollTo(0, 0);
    const heading = main.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    (heading ?? main).focus({ preventScroll: true });
  }
}

/** @returns {Promise<{ title: string, content: Node | Node[] }>} */
async function made() {
  try {
    if (!session().signedIn) {
      return signInPage();
    }
    const own = await ownScreens();
    const { name, parts, query } = address();
    const screen = name === "" ? own[0] : own.find((one) => one.path === name);
    const loading = screen?.load(parts);
    if (screen === undefined || loading === undefined) {
      return troublePage(404);
    }
    const [{ page }] = await Promise.all([loading, learn(screen.name), ...(screen.styles ?? []).map(dress)]);
    return await page({ parts, query });
  } catch (trouble) {
    return troublePage(trouble);
  }
}

function address() {
  const [path = "", asked = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const [name = "", ...parts] = path.split("/").filter(Boolean).map(decoded);
  return { name, parts, query: new URLSearchParams(asked) };
}

/** @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** @param {string} sheet */
function dress(sheet) {
  const address = `/css/screens/${sheet}`;
  if (document.querySelector(`link[href="${address}"]`)) {
    return undefined;
  }
  return new Promise((done) => {
    const link = h("link", { rel: "stylesheet", href: address, onload: done, onerror: done });
    document.head.append(link);
  });
}

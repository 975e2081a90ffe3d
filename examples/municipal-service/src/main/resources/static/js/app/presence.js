// SPDX-License-Identifier: Apache-2.0
import { h } from "../parts/element.js";
import { closeDialogs, confirm } from "../parts/dialog.js";
import { settle } from "../parts/leaving.js";
import { t } from "../texts/texts.js";
import { closeSession, openSession, session, signOut, whenSessionChanges } from "./session.js";
import { drawFrame } from "./frame.js";
import { showCurrent } from "./router.js";
import { noteEnd } from "./sign-in.js";

const MINUTE = 60_000;

/** How long nobody may touch anything before she is asked; the service itself waits half an hour. */
const QUIET = 20 * MINUTE;

/** How long the question stands; WCAG 2.2.1 asks for 20 seconds at least. */
const ASKING = 2 * MINUTE;

const LOOKING = 5_000;
const TELLING = 30_000;

const tabs = new BroadcastChannel("brygga");
let touched = Date.now();
let told = 0;
let asking = false;

/** Sees to it that an open page does not outlive its session: left alone, come back to, or signed out of in another tab. */
export function watchPresence() {
  for (const kind of ["pointerdown", "keydown", "wheel", "touchstart"]) {
    addEventListener(kind, here, { passive: true, capture: true });
  }
  setInterval(look, LOOKING);
  whenSessionChanges(() => tabs.postMessage("session"));
  tabs.onmessage = ({ data }) => {
    if (data === "here") {
      touched = Date.now();
    } else {
      compare();
    }
  };
  addEventListener("pageshow", ({ persisted }) => persisted && covered(compare));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && covered(look));
}

function here() {
  touched = Date.now();
  if (touched - told > TELLING && session().signedIn) {
    told = touched;
    tabs.postMessage("here");
  }
}

/** Whoever comes back to the page sees nothing of it before it is known that she still may. */
async function covered(/** @type {() => unknown} */ question) {
  if (!session().signedIn) return;
  const late = Date.now() - touched > QUIET + ASKING;
  document.body.classList.toggle("covered", late);
  try {
    await question();
  } finally {
    document.body.classList.remove("covered");
  }
}

async function look() {
  if (!session().signedIn) return undefined;
  const quiet = Date.now() - touched;
  if (quiet > QUIET + ASKING) return end();
  if (quiet > QUIET && !asking) return ask();
  return undefined;
}

async function ask() {
  asking = true;
  const stays = await confirm({
    title: t("app.still-there"),
    text: t("app.still-there.text", { minutes: ASKING / MINUTE }),
    action: t("app.still-there.stay"),
    stay: t("app.sign-out"),
  });
  asking = false;
  if (!session().signedIn) return;
  if (stays) {
    here();
    await compare();
  } else {
    await end();
  }
}

async function end() {
  settle();
  closeDialogs();
  document.getElementById("content")?.replaceChildren(h("p", { class: "waiting" }, t("app.waiting")));
  try {
    await signOut();
  } catch {
    // Without a network the session ends on its own; the page does not wait for that.
    closeSession();
  }
  await anew();
}

/** Draws everything anew if somebody else is signed in by now, or nobody. */
async function compare() {
  const before = who();
  try {
    await openSession();
  } catch {
    return;
  }
  if (who() !== before) {
    settle();
    closeDialogs();
    await anew();
  }
}

async function anew() {
  if (!session().signedIn) noteEnd();
  await drawFrame();
  await showCurrent({ focus: true });
}

function who() {
  const { signedIn, name, role, tenant, within } = session();
  return JSON.stringify([signedIn, name, role, tenant, within]);
}

// SPDX-License-Identifier: Apache-2.0
import { h } from "../parts/element.js";
import { notice } from "../parts/notice.js";
import { has, t } from "../texts/texts.js";
import { session, signIn } from "./session.js";
import { drawFrame } from "./frame.js";
import { showCurrent } from "./router.js";

let ended = false;

/** Says on the next page of signing in that the time was over. */
export function noteEnd() {
  ended = true;
}

/** The page on which somebody signs in. */
export function signInPage() {
  const { way, people = [], address = "" } = session();
  /** @type {Node[]} */
  const content = [
    h("div", { class: "page-head" },
      h("h1", {}, t("app.sign-in.title")),
      h("p", { class: "lead" }, t(way === "OIDC" ? "app.sign-in.lead.oidc" : "app.sign-in.lead"))),
  ];
  if (ended) {
    ended = false;
    content.push(notice("info", t("app.sign-in.ended"), t("app.sign-in.ended.text")));
  }
  content.push(
    way === "OIDC"
      ? h("p", {}, h("a", { class: "button first", href: address }, t("app.sign-in.oidc")))
      : h("ul", { class: "people cards" }, people.map(card)),
  );
  return { title: t("app.sign-in.title"), content };
}

/** @param {import("./session.js").DemoPerson} person */
function card({ id, role, name }) {
  return h(
    "li",
    { class: "card" },
    h("h2", {}, t(`app.role.${role}`)),
    h("p", { class: "soft" }, name),
    h("p", {}, t(has(`app.person.${id}`) ? `app.person.${id}` : `app.role.${role}.sees`)),
    h("button", { type: "button", class: "first", "data-person": id, "data-role": role, onclick: () => enter(id) },
      t("app.sign-in.as", { role: t(`app.role.${role}.inside`) })),
  );
}

/** @param {string} id */
async function enter(id) {
  await signIn(id);
  await drawFrame();
  await showCurrent({ focus: true });
}

// SPDX-License-Identifier: Apache-2.0
import { h, button, workButton } from "../../parts/element.js";
import { confirm } from "../../parts/dialog.js";
import { empty, linkButton, pageHead } from "../../parts/page.js";
import { watch, settle } from "../../parts/leaving.js";
import { say } from "../../parts/status.js";
import { wordingOf } from "../../parts/values.js";
import { read } from "../../api/records.js";
import { Problem } from "../../api/problem.js";
import { weekday } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { showCurrent } from "../../app/router.js";
import { callNames } from "./people.js";
import { callable, expected, hours } from "./words.js";
import { RollSheet } from "./roll-sheet.js";
import { CalledMeanwhile, send } from "./roll-send.js";
import { rows } from "./roll-rows.js";
import { extras } from "./roll-extras.js";
import { kept, meanwhile, signedOut, refused, unreached } from "./roll-told.js";

/**
 * The roll of a session: who came, with one thumb, and saved once at the end.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = "", , session = ""] }) {
  const { record: group, etag } = await read("groups", id);
  const found = (group.sessions ?? []).find((one) => one.id === session);
  const back = { href: href(`groups/${id}`), text: group.name || t("groups.title") };
  if (found === undefined) throw new Problem(404, "");
  const title = t("groups.roll");
  const head = pageHead({ title, lead: [weekday(found.date), hours(found)].filter(Boolean).join(", "), back });
  if (!callable(found, today())) {
    return { title, content: [head, empty(t("groups.roll.early"), t("groups.roll.early.text"), linkButton(back.href, t("groups.roll.back")))] };
  }

  const [nameOf, words] = await Promise.all([callNames(group), wordingOf("groups")]);
  const noted = new Map((group.attendance ?? []).filter((one) => one.session === session).map((one) => [one.person, one.mark]));
  const people = [...new Set([...expected(group, found), ...noted.keys()])];
  if (people.length === 0) {
    return { title, content: [head, empty(t("groups.roll.nobody"), t("groups.roll.nobody.text"), linkButton(back.href, t("groups.roll.back")))] };
  }
  const sheet = new RollSheet(people, noted);
  const more = extras(group, found, words);
  const list = rows(sheet, nameOf, (person, mark) => {
    sheet.note(person, mark);
    draw();
  });
  const told = h("div", { class: "roll-told" });
  const count = h("p", { class: "roll-count", role: "status" });
  const undo = button(t("groups.roll.undo"), () => {
    sheet.undo();
    draw();
    say(t("groups.roll.undone"));
  }, { "data-action": "undo" });
  const rest = button(t("groups.roll.rest"), () => {
    say(t("groups.roll.rest.done", { count: sheet.noteRest("PRESENT") }));
    draw();
  }, { class: "roll-rest", "data-action": "rest" });
  const save = workButton(t("groups.roll.save"), keep, { class: "first", "data-action": "save" });
  let on = { group, etag };
  watch(() => list.element.isConnected && (sheet.changed || more.changed()));

  function draw() {
    list.draw();
    const open = sheet.unmarked().length;
    count.replaceChildren(h("b", {}, t("groups.roll.here", { count: sheet.here() })), " ", h("span", {}, open > 0 ? t("groups.roll.open", { count: open }) : t("groups.roll.all")));
    undo.disabled = !sheet.undoable;
    rest.disabled = open === 0;
  }

  /** @param {boolean} locked while the roll is on its way */
  function lock(locked) {
    list.lock(locked);
    undo.disabled = locked || !sheet.undoable;
    rest.disabled = locked || sheet.unmarked().length === 0;
  }

  async function keep() {
    const open = sheet.unmarked().length;
    if (open > 0 && !(await confirm({ title: t("groups.roll.ask", { count: open }), text: t("groups.roll.ask.text"), action: t("groups.roll.save"), stay: t("groups.roll.ask.stay") }))) return;
    const roll = { session, marks: sheet.list(), ...more.read() };
    lock(true);
    try {
      const done = await send(on, roll, {
        waiting: (seconds, now) => told.replaceChildren(unreached(seconds, now)),
        trying: () => told.replaceChildren(h("p", { class: "soft", role: "status" }, t("groups.roll.sending"))),
      }, () => list.element.isConnected);
      if (done === undefined) return;
      sheet.settle();
      settle();
      const counts = { came: sheet.here(), of: people.length };
      whole.replaceChildren(kept(counts, done.findings, back.href, () => showCurrent({ focus: true })));
      say(t("groups.roll.kept", counts));
      scrollTo(0, 0);
      whole.querySelector("h1")?.focus({ preventScroll: true });
    } catch (trouble) {
      told.replaceChildren(tellOf(trouble));
    } finally {
      lock(false);
    }
  }

  /** @param {unknown} trouble */
  function tellOf(trouble) {
    if (trouble instanceof CalledMeanwhile) {
      return meanwhile(() => showAnew(), async () => {
        on = { group: trouble.group, etag: (await read("groups", id)).etag };
        save.click();
      });
    }
    // The marks stay where they are, so nobody is sent to another page.
    if (trouble instanceof Problem && trouble.status === 401) return signedOut();
    return refused(trouble);
  }

  const showAnew = () => {
    settle();
    return showCurrent({ focus: true });
  };

  draw();
  const whole = h("div", { class: "roll" },
    head,
    h("p", { class: "soft" }, t("groups.roll.how"), " ", t("groups.roll.excused")),
    h("div", { class: "actions" }, rest),
    list.element, more.element,
    h("div", { class: "roll-bar" }, told, count, h("div", { class: "roll-buttons" }, undo, save)));
  return { title, content: whole };
}

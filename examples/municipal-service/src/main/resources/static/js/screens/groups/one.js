// SPDX-License-Identifier: Apache-2.0
import { button, h } from "../../parts/element.js";
import { empty, linkButton, pageHead, printButton, section, sheet } from "../../parts/page.js";
import { tag } from "../../parts/facts.js";
import { findingCounts, findingList } from "../../parts/findings.js";
import { recordFacts, wordingOf } from "../../parts/values.js";
import { check, read } from "../../api/records.js";
import { download } from "../../api/files.js";
import { weekday } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny, today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { callNames } from "./people.js";
import { callable, hours, takesPlace, toneOfGroup } from "./words.js";
import { stepButtons } from "./steps.js";
import { sessions } from "./sessions.js";
import { places } from "./places.js";

/** @typedef {import("brygga-types").Group} Group */

const FACTS = ["programme", "variant", "area", "venue", "period", "capacity", "leads", "guests", "note", "closing"];

/**
 * A group: what comes next, who is in it, its sessions, and what the rules say.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = ""] }) {
  const { record, etag } = await read("groups", id);
  const coordinates = isAny("COORDINATOR");
  const seesPeople = isAny("COORDINATOR", "VOLUNTEER");
  const [words, facts, nameOf, findings] = await Promise.all([
    wordingOf("groups"),
    recordFacts("groups", record, FACTS),
    seesPeople ? callNames(record) : undefined,
    coordinates ? check("groups", record) : undefined,
  ]);
  const title = record.name || t("groups.unnamed");
  return {
    title,
    content: [
      pageHead({
        title,
        back: { href: href("groups"), text: t("groups.title") },
        tags: record.status ? tag(words.word("status", record.status), toneOfGroup(record.status)) : null,
        actions: [
          ...(coordinates ? [...stepButtons(record, etag, words), linkButton(href(`groups/${id}/edit`), t("groups.edit"))] : []),
          seesPeople ? button(t("groups.sheet"), () => download(`groups/${encodeURIComponent(id)}/roll-call-sheet`), { "data-action": "sheet" }) : null,
          printButton(),
        ],
      }),
      findings ? h("div", { class: "told" }, findingCounts(findings)) : "",
      seesPeople ? next(record) : "",
      section(t("groups.sessions"), sessions(record, words, seesPeople)),
      nameOf ? section(t("groups.people"), places(record, etag, words, nameOf, coordinates)) : "",
      section(t("groups.facts"), sheet(facts)),
      findings && findings.length > 0
        ? section(t("groups.findings"), h("p", { class: "soft" }, t("groups.findings.lead")),
          findingList(findings, (one) => ({ where: words.place(one.path) })))
        : "",
    ].filter((one) => one !== "").map((one) => /** @type {Node} */ (one)),
  };
}

/**
 * The roll that waits, else the session that comes next.
 * @param {Group} group
 */
function next(group) {
  if (["CANCELLED", "CLOSED", "COMPLETED", "DRAFT"].includes(group.status ?? "")) return "";
  const planned = (group.sessions ?? []).filter((one) => takesPlace(one) && one.status !== "HELD").sort((one, other) => one.date.localeCompare(other.date));
  const waiting = planned.filter((one) => callable(one, today()));
  const session = waiting[0] ?? planned[0];
  if (session === undefined) {
    return group.status === "ACTIVE" ? empty(t("groups.next.none"), t("groups.next.none.text")) : "";
  }
  const now = callable(session, today());
  const what = session.date === today() ? t("groups.next.today") : now ? t("groups.next.waits") : t("groups.next.coming");
  return h("div", { class: "sheet hero" },
    h("div", {}, h("p", { class: "soft" }, what),
      h("p", { class: "when" }, [weekday(session.date), hours(session)].filter(Boolean).join(", ")),
      waiting.length > 1 ? h("p", { class: "soft" }, t("groups.next.more", { count: waiting.length - 1 })) : null),
    now ? h("div", { class: "actions" }, linkButton(href(`groups/${group.id}/roll/${encodeURIComponent(session.id)}`), t("groups.roll"), true)) : null);
}

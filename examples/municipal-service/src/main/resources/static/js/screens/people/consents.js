// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "../../parts/element.js";
import { empty, linkButton } from "../../parts/page.js";
import { table } from "../../parts/table.js";
import { confirm } from "../../parts/dialog.js";
import { change } from "../../api/records.js";
import { date } from "../../texts/formats.js";
import { t } from "../../texts/texts.js";
import { isAny, today } from "../../app/session.js";
import { showCurrent } from "../../app/router.js";
import { href } from "../../app/screens.js";

/** @typedef {import("brygga-types").Participant} Participant */

/**
 * What somebody has agreed to, and what she has taken back.
 * @param {Participant} person
 * @param {string} etag
 * @param {import("../../parts/values.js").Wording} words
 */
export function consents(person, etag, words) {
  const given = person.consents ?? [];
  const note = isAny("COORDINATOR") ? linkButton(href(`people/${person.id}/consent`), t("people.consent.new")) : null;
  if (given.length === 0) {
    return empty(t("people.consents.none"), t("people.consents.none.text"), ...(note ? [note] : []));
  }

  /** @param {number} at */
  async function withdraw(at) {
    const sure = await confirm({ title: t("people.consent.withdraw.title"), text: t("people.consent.withdraw.text"), action: t("people.consent.withdraw") });
    if (sure) {
      await change("participants", person.id, { ...person, consents: given.map((one, i) => (i === at ? { ...one, withdrawn: today() } : one)) }, etag);
      await showCurrent();
    }
  }

  return [
    table(t("people.consents.caption"), [
      { title: words.label("consents.purpose"), cell: (one) => words.word("consents.purpose", one.purpose) },
      { title: words.label("consents.given"), cell: (one) => date(one.given) },
      { title: words.label("consents.withdrawn"), cell: (one) => one.withdrawn
        ? date(one.withdrawn)
        : isAny("COORDINATOR") ? workButton(t("people.consent.withdraw"), () => withdraw(given.indexOf(one)), { class: "quiet" }) : "" },
    ], given),
    note ? h("div", { class: "actions" }, note) : null,
  ];
}

// SPDX-License-Identifier: Apache-2.0
import { pageHead } from "../../parts/page.js";
import { pieceForm } from "../../parts/form/piece-form.js";
import { Problem } from "../../api/problem.js";
import { change, read } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";

/**
 * A form for what became of one report, or of one part of the money: sent, sent back, accepted, received.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = "", what = "", which = ""] }) {
  const { record, etag } = await read("grants", id);
  const list = what === "report" ? "reports" : "instalments";
  /** @type {object[]} */
  const pieces = record[list] ?? [];
  const at = Number(which) - 1;
  const piece = /** @type {Record<string, unknown> | undefined} */ (pieces[at]);
  if (piece === undefined) throw new Problem(404, "");
  const back = href(`grants/${id}`);
  const title = t(`grants.${what}`);
  const next = list === "instalments" ? "received" : piece.sent && !piece.sentBack ? "accepted" : "sent";
  return {
    title,
    content: [
      pageHead({ title, lead: t(`grants.${what}.lead`), back: { href: back, text: record.name || id } }),
      await pieceForm({
        list: "grants",
        path: list,
        value: { ...piece, [next]: piece[next] ?? today() },
        fields: list === "reports" ? ["kind", "due", "sent", "sentBack", "accepted"] : ["due", "amount", "received", "condition"],
        pointer: `/${list}/${at}`,
        action: t(`grants.${what}.save`),
        cancel: back,
        save: (filled) => change("grants", id, { ...record, [list]: pieces.map((one, i) => (i === at ? filled : one)) }, etag),
        done: () => go(`grants/${id}`),
      }),
    ],
  };
}

// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { recordForm } from "../../parts/form/record-form.js";
import { stepPage } from "../../parts/step-page.js";
import { wordingOf } from "../../parts/values.js";
import { Problem } from "../../api/problem.js";
import { check, read, step as take } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";
import { nextSteps, stepOf } from "./states.js";

/**
 * A step of a partnership: what it means, what the rules would say, and what it needs.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = "", , name = ""] }) {
  const { record, etag } = await read("partnerships", id);
  const step = stepOf(name);
  if (step === undefined || !nextSteps(record.status).includes(name)) throw new Problem(404, "");
  const place = `partnerships/${encodeURIComponent(id)}`;
  const closing = step.needs === "closing" ? { closing: { date: today() } } : {};
  const after = { ...record, ...closing, status: step.after };
  const [wording, findings] = await Promise.all([wordingOf("partnerships"), check("partnerships", after)]);
  const title = t(`partnerships.step.${name}`);
  const back = { href: href(`partnerships/${id}`), text: record.name || id };
  const done = () => go(`partnerships/${id}`);

  /** @param {any} filled */
  const send = (filled) => take(`${place}/transitions`, {
    step: name,
    ...(step.needs === "closing" ? { closing: filled.closing } : {}),
    ...(step.needs === "period" ? { last: filled.period?.end } : {}),
  }, etag);

  const form = step.needs
    ? await recordForm({ list: "partnerships", record: { ...record, ...closing }, etag, fields: [step.needs], action: t(`partnerships.step.${name}.action`), cancel: back.href, save: send, done })
    : undefined;
  return {
    title,
    content: stepPage({
      title,
      lead: t(`partnerships.step.${name}.lead`),
      back,
      findings,
      where: (one) => h("a", { href: href(`partnerships/${id}/edit`, { at: one.path }) }, wording.place(one.path) || t("partnerships.whole")),
      action: t(`partnerships.step.${name}.action`),
      take: async () => {
        await send({});
        await done();
      },
      ...(form ? { form } : {}),
    }),
  };
}

// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { recordForm } from "../../parts/form/record-form.js";
import { stepPage } from "../../parts/step-page.js";
import { wordingOf } from "../../parts/values.js";
import { Problem } from "../../api/problem.js";
import { check, read, step as take } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";
import { nextSteps, stateAfter } from "./states.js";

/**
 * A step of a grant: what it means, what the rules would say, and what it needs.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ parts: [id = "", , name = ""] }) {
  const { record, etag } = await read("grants", id);
  if (!nextSteps(record.status).includes(name)) throw new Problem(404, "");
  const granted = name === "grant";
  // Whether it is granted as it stands is seen when the amount and the time are filled in.
  const [wording, findings] = await Promise.all([
    wordingOf("grants"), granted ? [] : check("grants", { ...record, status: stateAfter(name) })]);
  const title = t(`grants.step.${name}`);
  const back = { href: href(`grants/${id}`), text: record.name || id };
  const done = () => go(`grants/${id}`);
  const send = (/** @type {object} */ filled) => take(`grants/${encodeURIComponent(id)}/transitions`, { step: name, ...filled }, etag);
  const form = granted
    ? await recordForm({
      list: "grants",
      record: { ...record, total: record.total ?? record.budget },
      etag,
      fields: ["total", "period"],
      action: t("grants.step.grant.action"),
      cancel: back.href,
      save: ({ total, period }) => send({ total, period }),
      done,
    })
    : undefined;
  return {
    title,
    content: stepPage({
      title,
      lead: t(`grants.step.${name}.lead`),
      back,
      findings,
      where: (one) => h("a", { href: href(`grants/${id}/edit`, { at: one.path }) }, wording.place(one.path) || t("grants.whole")),
      action: t(`grants.step.${name}.action`),
      take: async () => {
        await send({});
        await done();
      },
      ...(form ? { form } : {}),
    }),
  };
}

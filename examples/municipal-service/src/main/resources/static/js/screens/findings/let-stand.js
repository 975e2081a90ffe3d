// SPDX-License-Identifier: Apache-2.0
import { pageHead } from "../../parts/page.js";
import { findingCard } from "../../parts/findings.js";
import { recordForm } from "../../parts/form/record-form.js";
import { Problem } from "../../api/problem.js";
import { add } from "../../api/records.js";
import { t } from "../../texts/texts.js";
import { today } from "../../app/session.js";
import { href } from "../../app/screens.js";
import { go } from "../../app/router.js";
import { findingsOf } from "./found.js";
import { Subjects } from "./subjects.js";

/** After so many months somebody looks at it again, unless another day is chosen. */
const MONTHS = 6;

/**
 * A form for letting a finding stand for a time, with a reason.
 * @type {import("../../app/screens.js").Page}
 */
export async function page({ query }) {
  const reference = query.get("subject") ?? "";
  const { items } = await findingsOf({ subject: reference });
  const finding = items.find((one) => one.fingerprint === query.get("finding"));
  if (finding === undefined || finding.severity === "ERROR") throw new Problem(404, "");
  const subjects = await Subjects.of([finding.subject]);
  const title = t("findings.let-stand");
  const back = href("findings");
  return {
    title,
    content: [
      pageHead({ title, lead: t("findings.let-stand.lead"), back: { href: back, text: t("findings.title") } }),
      findingCard(finding, { where: subjects.where(finding, true), level: "h3" }),
      await recordForm({
        list: "acknowledgements",
        record: {
          rule: finding.code,
          subject: reference,
          fingerprint: finding.fingerprint,
          severity: finding.severity,
          role: "COORDINATOR",
          validity: { start: today(), end: later(MONTHS) },
        },
        fields: ["reason", "role", "validity", "note"],
        checks: false,
        action: t("findings.let-stand.save"),
        cancel: back,
        // Without a last day it would not count.
        save: (record) => add("acknowledgements", { ...record, validity: { start: today(), end: later(MONTHS), ...record.validity } }),
        done: () => go("findings", { show: "stands" }),
      }),
    ],
  };
}

/** @param {number} months from the day of the service */
function later(months) {
  const day = new Date(today());
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}

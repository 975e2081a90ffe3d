// SPDX-License-Identifier: Apache-2.0
import { h, workButton } from "../../parts/element.js";
import { confirm } from "../../parts/dialog.js";
import { findingList } from "../../parts/findings.js";
import { notice } from "../../parts/notice.js";
import { Problem } from "../../api/problem.js";
import { say } from "../../parts/status.js";
import { t } from "../../texts/texts.js";
import { go } from "../../app/router.js";
import { publish } from "./releases.js";

/**
 * Publishes a report once somebody has said that she means it.
 * @param {import("./releases.js").Asked} asked
 * @param {import("./releases.js").Release | undefined} before the same report as it is published already
 */
export function publishButton(asked, before) {
  const made = workButton(t(before ? "reports.publish.again" : "reports.publish"), async () => {
    const sure = await confirm({
      title: t("reports.publish.title"),
      content: h("div", {},
        h("p", {}, t("reports.publish.text")),
        h("ul", { class: "publish-points" }, h("li", {}, t("reports.publish.stays")), h("li", {}, t("reports.publish.cuts")), h("li", {}, t("reports.publish.read")))),
      action: t("reports.publish.sure"),
      grave: true,
    });
    if (!sure) {
      return;
    }
    try {
      const release = await publish(asked);
      await go(`reports/published/${release.id}`);
      say(t("reports.publish.done"));
    } catch (trouble) {
      const why = trouble instanceof Problem ? whyNot(trouble) : undefined;
      if (why === undefined) throw trouble;
      made.closest(".actions")?.before(why);
      why.focus();
    }
  }, { class: "first", "data-action": "publish" });
  return made;
}

/**
 * What it means that there is no such report, and what to do.
 * @param {Problem} problem
 */
export function whyNot({ status, title, findings }) {
  const word = status === 409 ? "cut" : status === 422 ? (findings.length > 0 ? "wrong" : "nothing") : status === 404 && title !== "" ? "absent" : undefined;
  if (word === undefined) {
    return undefined;
  }
  const box = notice(status === 404 ? "info" : word === "wrong" ? "error" : "warning", title || t(`reports.why.${word}`), t(`reports.why.${word}.text`),
    findings.length > 0 ? findingList(findings) : null);
  box.setAttribute("tabindex", "-1");
  box.setAttribute("role", "alert");
  return box;
}

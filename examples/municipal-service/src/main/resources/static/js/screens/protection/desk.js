// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { pageHead } from "../../parts/page.js";
import { cards } from "../../parts/table.js";
import { t } from "../../texts/texts.js";
import { isAny } from "../../app/session.js";
import { href } from "../../app/screens.js";

const FOR_BOTH = ["clearances"];
const FOR_OFFICERS = ["retention", "rights", "inventory", "trail"];

/**
 * What can be done here by whoever has signed in.
 * @type {import("../../app/screens.js").Page}
 */
export async function page() {
  const officer = isAny("DATA_PROTECTION_OFFICER");
  const parts = officer ? [...FOR_BOTH, ...FOR_OFFICERS] : FOR_BOTH;
  return {
    title: t("protection.title"),
    content: [
      pageHead({ title: t("protection.title"), lead: t(officer ? "protection.lead" : "protection.lead.coordinator") }),
      cards(parts.map((part) => [
        h("h2", {}, h("a", { href: href(`protection/${part}`) }, t(`protection.${part}`))),
        h("p", {}, t(`protection.${part}.card`)),
      ])),
    ],
  };
}

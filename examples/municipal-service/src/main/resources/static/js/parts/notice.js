// SPDX-License-Identifier: Apache-2.0
import { h } from "./element.js";
import { t } from "../texts/texts.js";

/** @typedef {import("./element.js").Child} Child */

/**
 * Something that the reader should know. Its kind stands in words too, for whoever does not see colours.
 * @param {"info" | "success" | "warning" | "error"} kind
 * @param {string} title
 * @param {...Child} children
 */
export const notice = (kind, title, ...children) =>
  h(
    "div",
    { class: `notice ${kind}` },
    h("p", { class: "notice-title" }, h("span", { class: "sign" }, t(`parts.notice.${kind}`)), " ", title),
    children.map((child) => (child instanceof Node ? child : child ? h("p", {}, child) : null)),
  );

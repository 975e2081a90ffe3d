// SPDX-License-Identifier: Apache-2.0
import { h, uniqueId } from "../../parts/element.js";

const SVG = "http://www.w3.org/2000/svg";
const DATA = "data:image/svg+xml;base64,";
const ELEMENTS = ["svg", "g", "path", "rect", "line", "polygon", "polyline", "circle", "ellipse", "text", "tspan", "defs", "clipPath", "title", "desc"];

/** What would lead elsewhere or do something. */
const FORBIDDEN = /^(on|style$|href$|xlink|src)/i;

/**
 * A chart, drawn into the page: as a picture in an address it would not be shown under the rules of this page. Whoever does not see it is
 * told what it shows.
 * @param {Element} image
 * @returns {Node}
 */
export function drawing(image) {
  const source = image.getAttribute("src") ?? "";
  const words = image.getAttribute("alt") ?? "";
  if (!source.startsWith(DATA)) {
    return h("span", {});
  }
  const bytes = Uint8Array.from(atob(source.slice(DATA.length)), (letter) => letter.charCodeAt(0));
  const page = new DOMParser().parseFromString(new TextDecoder().decode(bytes), "image/svg+xml");
  const root = page.documentElement;
  if (root.localName !== "svg") {
    return h("p", {}, words);
  }
  const drawn = copied(root, uniqueId("chart"));
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", words);
  drawn.setAttribute("class", "chart");
  const [width, height] = [image.getAttribute("width"), image.getAttribute("height")];
  if (width && height && !drawn.hasAttribute("viewBox")) {
    drawn.setAttribute("viewBox", `0 0 ${width} ${height}`);
  }
  return drawn;
}

/**
 * @param {Element} given
 * @param {string} prefix before every id, because two charts of a page have the same ones
 * @returns {Element}
 */
function copied(given, prefix) {
  const made = document.createElementNS(SVG, given.localName);
  for (const { name, value } of given.attributes) {
    if (FORBIDDEN.test(name) || name.startsWith("xmlns") || /url\(\s*["']?(?!#)/i.test(value)) continue;
    made.setAttribute(name, name === "id" ? `${prefix}-${value}` : value.replace("url(#", `url(#${prefix}-`));
  }
  for (const child of given.childNodes) {
    if (child instanceof Element) {
      if (ELEMENTS.includes(child.localName)) made.append(copied(child, prefix));
    } else {
      made.append(child.textContent ?? "");
    }
  }
  return made;
}

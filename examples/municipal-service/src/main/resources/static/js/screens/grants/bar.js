// SPDX-License-Identifier: Apache-2.0

const SVG = "http://www.w3.org/2000/svg";

/**
 * A bar that shows a share; the number stands beside it in words, so it is hidden from whoever does not see it.
 * @param {number} share from 0; what is above 1 fills the bar and looks like too much
 * @param {"sea" | "calm"} [colour]
 */
export function bar(share, colour = "sea") {
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("class", `bar ${share > 1 ? "over" : colour}`);
  picture.setAttribute("viewBox", "0 0 100 6");
  picture.setAttribute("preserveAspectRatio", "none");
  picture.setAttribute("aria-hidden", "true");
  picture.append(part("ground", 100), part("filled", Math.min(100, Math.max(0, share * 100))));
  return picture;
}

/**
 * @param {string} name
 * @param {number} width
 */
function part(name, width) {
  const made = document.createElementNS(SVG, "rect");
  made.setAttribute("class", name);
  made.setAttribute("width", String(width));
  made.setAttribute("height", "6");
  return made;
}

// SPDX-License-Identifier: Apache-2.0
import { t } from "../../texts/texts.js";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 640;
const LEFT = 8;
const ROW = 52;
const AXIS = 26;

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {...(Node | string)} children
 */
function draw(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
  made.append(...children);
  return made;
}

/**
 * Bars on a line of years, one for each span; a table beside it says the same in words.
 * @param {readonly { label: string, from: number, to: number | undefined }[]} spans
 * @param {number} now the year with its part
 */
export function bars(spans, now) {
  const first = Math.floor(Math.min(...spans.map((one) => one.from)));
  const last = Math.max(Math.ceil(Math.max(...spans.map((one) => one.to ?? now), now)), first + 1);
  const scale = (WIDTH - 2 * LEFT) / (last - first);
  const at = (/** @type {number} */ year) => LEFT + (year - first) * scale;
  const height = spans.length * ROW + AXIS;
  const every = Math.max(1, Math.ceil((last - first) / 6));
  const lines = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => (year - first) % every === 0);
  return draw("svg", { class: "area-bars", viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": t("areas.bars.label") },
    ...lines.flatMap((year) => [
      draw("line", { class: "grid", x1: at(year), x2: at(year), y1: 0, y2: height - AXIS }),
      draw("text", { class: "year", x: at(year), y: height - 6, "text-anchor": year === last ? "end" : year === first ? "start" : "middle" }, String(year)),
    ]),
    ...spans.flatMap(({ label, from, to }, i) => {
      const end = Math.min(to ?? now, last);
      return [
        draw("text", { class: "bar-label", x: LEFT, y: i * ROW + 18 }, label),
        draw("rect", { class: to === undefined ? "bar open" : "bar", x: at(from), y: i * ROW + 25, width: Math.max((end - from) * scale, 5), height: 18, rx: 4 }),
      ];
    }),
    draw("line", { class: "now", x1: at(now), x2: at(now), y1: 0, y2: height - AXIS }));
}

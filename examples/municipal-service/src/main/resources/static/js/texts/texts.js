// SPDX-License-Identifier: Apache-2.0

/** Rooms that every page needs. */
const ALWAYS = ["app", "parts"];

let language = "en";
/** @type {Map<string, Record<string, string>>} */
const rooms = new Map();

/** The language that is spoken now. */
export const speech = () => language;

/**
 * Speaks another language from now on.
 * @param {string} next
 */
export async function speak(next) {
  const needed = new Set([...ALWAYS, ...rooms.keys()]);
  const learnt = await Promise.all([...needed].map(async (room) => [room, await fetched(next, room)]));
  language = next;
  for (const [room, texts] of learnt) {
    rooms.set(/** @type {string} */ (room), /** @type {Record<string, string>} */ (texts));
  }
}

/**
 * Fetches the texts of a room, once for each language.
 * @param {string} room
 */
export async function learn(room) {
  if (!rooms.has(room)) {
    rooms.set(room, await fetched(language, room));
  }
}

/**
 * @param {string} spoken
 * @param {string} room
 * @returns {Promise<Record<string, string>>}
 */
async function fetched(spoken, room) {
  const answer = await fetch(`/texts/${spoken}/${room}.json`);
  return answer.ok ? answer.json() : {};
}

/**
 * A text by room and key, such as `groups.title`, with what stands in braces filled in. Where `count` is 1, the text with
 * `.one` at the end of its key is taken, if there is one.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const dot = key.indexOf(".");
  const texts = rooms.get(key.slice(0, dot)) ?? {};
  const own = key.slice(dot + 1);
  const text = (values.count === 1 ? texts[own + ".one"] : undefined) ?? texts[own] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === "number" ? new Intl.NumberFormat(language).format(value) : value;
  });
}

/**
 * Whether there is such a text.
 * @param {string} key
 */
export function has(key) {
  const dot = key.indexOf(".");
  return rooms.get(key.slice(0, dot))?.[key.slice(dot + 1)] !== undefined;
}

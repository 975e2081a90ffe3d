// SPDX-License-Identifier: Apache-2.0
import { apart } from "../../api/references.js";
import { href, ownScreens } from "../../app/screens.js";

/** @typedef {import("./people.js").Somebody} Somebody */

/**
 * The screen on which a record of a type is worked with.
 * @type {Record<string, string>}
 */
const SCREENS = {
  group: "groups", programme: "programmes", partnership: "partnerships", grant: "grants", volunteer: "volunteers",
  participant: "people", area: "areas",
};
const PEOPLE = ["participant", "volunteer", "contact-person"];

/**
 * Whether a record is about a person.
 * @param {string} type
 */
export const isPerson = (type) => PEOPLE.includes(type);

/**
 * Where records are worked with, among the screens that the reader has; nothing where she has none for it.
 * @param {ReadonlyMap<string, Somebody>} people by subject
 * @returns {Promise<(subject: string) => string | undefined>}
 */
export async function placesOf(people) {
  const own = new Set((await ownScreens()).map((one) => one.path));
  return (subject) => {
    const { type, id } = apart(subject);
    const screen = type === "acknowledgement" ? "findings" : SCREENS[type];
    if (screen === undefined || !own.has(screen)) return undefined;
    if (screen === "findings") return href(screen);
    const record = isPerson(type) ? people.get(subject)?.id : id;
    return record === undefined ? undefined : href(`${screen}/${encodeURIComponent(record)}`);
  };
}

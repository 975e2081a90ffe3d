// SPDX-License-Identifier: Apache-2.0
import { FOLDERS } from "../screens/index.js";
import { role } from "./session.js";

/**
 * A screen: what it is called in addresses and texts, who sees it, and where its pages are.
 * @typedef {object} Screen
 * @property {string} name its folder, its room of texts, and the key of its name in the navigation
 * @property {string} path what its address begins with
 * @property {readonly import("./session.js").Role[]} roles
 * @property {(parts: string[]) => Promise<{ page: Page }> | undefined} load the page of an address, by what follows the path
 * @property {string[]} [styles] its own sheets in css/screens
 */

/**
 * Where somebody is: what follows the path of the screen, and what was asked for after the question mark.
 * @typedef {{ parts: string[], query: URLSearchParams }} Address
 */

/**
 * Makes what is shown at an address. It returns the title of the page and what stands on it.
 * @typedef {(address: Address) => Promise<{ title: string, content: Node | Node[] }>} Page
 */

/** @type {Promise<(Screen & { group: string })[]> | undefined} */
let known;

/** Every screen whose folder is there. */
export function screens() {
  known ??= Promise.all(FOLDERS.map(([name, group]) => screen(name, group))).then((all) => all.flat());
  return known;
}

/**
 * @param {string} name
 * @param {string} group
 */
async function screen(name, group) {
  try {
    /** @type {Screen} */
    const found = await import(`../screens/${name}/index.js`);
    return [{ ...found, group }];
  } catch {
    return [];
  }
}

/** The screens that answer to whoever has signed in. */
export async function ownScreens() {
  const own = role();
  return (await screens()).filter((one) => own !== undefined && one.roles.includes(own));
}

/**
 * Where links lead.
 * @param {string} path
 * @param {Record<string, string>} [query]
 */
export function href(path, query) {
  const asked = new URLSearchParams(query).toString();
  return `#/${path}${asked ? "?" + asked : ""}`;
}

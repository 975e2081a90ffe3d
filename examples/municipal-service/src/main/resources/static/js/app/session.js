// SPDX-License-Identifier: Apache-2.0
import { request } from "../api/client.js";

/** @typedef {"COORDINATOR" | "VOLUNTEER" | "MUNICIPAL_READER" | "FUNDER" | "NATIONAL_READER" | "DATA_PROTECTION_OFFICER"} Role */

/**
 * Who may be tried, where the application is open for trying.
 * @typedef {{ id: string, role: Role, name: string }} DemoPerson
 */

/**
 * Who has signed in, or how to. `today` is the day of the service, which need not be the day of the browser.
 * @typedef {{ signedIn: boolean, way: "DEMO" | "OIDC", people?: DemoPerson[], address?: string, name?: string, role?: Role,
 * tenant?: string, within?: string[], purpose?: string, person?: string | null, today?: string }} Session
 */

/** @type {Session} */
let current = { signedIn: false, way: "DEMO" };

/** @type {() => void} */
let changed = () => {};

/**
 * Says what is done after somebody has signed in or out here.
 * @param {() => void} what
 */
export function whenSessionChanges(what) {
  changed = what;
}

/** Who has signed in. */
export const session = () => current;

/** The role of whoever has signed in, or nothing. */
export const role = () => (current.signedIn ? current.role : undefined);

/**
 * Whether the role of whoever has signed in is one of some.
 * @param {...Role} roles
 */
export const isAny = (...roles) => roles.some((one) => one === role());

/** The day of the service, as YYYY-MM-DD. */
export const today = () => current.today ?? new Date().toISOString().slice(0, 10);

/** Asks the service who has signed in. */
export async function openSession() {
  current = (await request("GET", "/session")).body;
  return current;
}

/**
 * Signs in as one of those who may be tried.
 * @param {string} person
 */
export async function signIn(person) {
  await request("POST", "/session", { body: { person } });
  await openSession();
  changed();
  return current;
}

/** Signs out, here and then at the identity provider where it can be told; what was open is gone. */
export async function signOut() {
  const { body } = await request("DELETE", "/session");
  await openSession();
  changed();
  if (body !== null) {
    location.assign(body.address);
  }
  return current;
}

/** Forgets whoever has signed in, where the service cannot be reached. */
export function closeSession() {
  current = { ...current, signedIn: false };
}

// SPDX-License-Identifier: Apache-2.0
import { speech } from "../texts/texts.js";
import { Problem, problemOf } from "./problem.js";

/** Where the interface of the library stands. */
export const ROOT = "/brygga/v1";

/**
 * How something is asked for.
 * @typedef {object} Options
 * @property {unknown} [body] is sent as JSON
 * @property {string} [etag] the version that a change rests on
 * @property {string} [key] makes a repeated request the same one; drawn for a POST if not given
 * @property {AbortSignal} [signal]
 */

/**
 * What was answered.
 * @typedef {{ status: number, body: any, etag: string, place: string }} Answer
 */

/** The token that proves a request was made by our own page. */
export function proof() {
  const found = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/);
  return found ? decodeURIComponent(found[1] ?? "") : "";
}

/**
 * What every request says of its reader.
 * @param {string} method
 * @returns {Record<string, string>}
 */
export function manners(method) {
  /** @type {Record<string, string>} */
  const headers = { "Accept-Language": speech() };
  if (method !== "GET") {
    headers["X-XSRF-TOKEN"] = proof();
  }
  return headers;
}

/**
 * Asks the service for anything.
 * @param {string} method
 * @param {string} address
 * @param {Options} [options]
 * @returns {Promise<Answer>}
 * @throws {Problem} if it is refused, or nobody answers
 */
export async function request(method, address, options = {}) {
  const { body, etag, key, signal } = options;
  const headers = manners(method);
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  if (etag !== undefined) {
    headers["If-Match"] = etag;
  }
  const once = key ?? (method === "POST" ? crypto.randomUUID?.() : undefined);
  if (once !== undefined) {
    headers["Idempotency-Key"] = once;
  }
  const answer = await reached(address, { method, headers, body: body === undefined ? null : JSON.stringify(body), signal: signal ?? null });
  if (!answer.ok) {
    throw await problemOf(answer);
  }
  const text = await answer.text();
  return {
    status: answer.status,
    body: text === "" ? null : JSON.parse(text),
    etag: answer.headers.get("ETag") ?? "",
    place: answer.headers.get("Location") ?? "",
  };
}

/**
 * @param {string} address
 * @param {RequestInit} init
 */
export async function reached(address, init) {
  try {
    return await fetch(address, { credentials: "same-origin", cache: "no-store", ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") {
      throw cause;
    }
    throw new Problem(0, "");
  }
}

/**
 * An address of the interface with its filters; what is empty is left out.
 * @param {string} path
 * @param {Record<string, string | number | undefined | null>} [query]
 */
export function at(path, query = {}) {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") {
      asked.set(name, String(value));
    }
  }
  const text = asked.toString();
  return `${ROOT}/${path}${text ? "?" + text : ""}`;
}

/**
 * Reads something of the interface.
 * @param {string} path
 * @param {Record<string, string | number | undefined | null>} [query]
 * @returns {Promise<any>}
 */
export const get = async (path, query) => (await request("GET", at(path, query))).body;

/**
 * Sends something to the interface.
 * @param {string} path
 * @param {unknown} [body]
 * @param {Options} [options]
 */
export const post = (path, body, options) => request("POST", at(path), { ...options, body });

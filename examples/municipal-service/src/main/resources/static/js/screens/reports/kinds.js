// SPDX-License-Identifier: Apache-2.0
import { role } from "../../app/session.js";
import { all } from "../../api/records.js";
import { t } from "../../texts/texts.js";

/** @typedef {import("../../app/session.js").Role} Role */

/**
 * A kind of report, what it is about, who reads it, and whether it may be published.
 * @typedef {{ kind: string, about: "groups" | "areas" | "partnerships" | "grants" | undefined, needed: boolean, readers: readonly Role[], inside?: boolean }} Kind
 */

/** @type {readonly Role[]} */
const ALL = ["COORDINATOR", "VOLUNTEER", "MUNICIPAL_READER", "FUNDER", "NATIONAL_READER", "DATA_PROTECTION_OFFICER"];

/** @type {readonly Kind[]} */
const KINDS = [
  { kind: "area", about: "areas", needed: false, readers: ["COORDINATOR", "MUNICIPAL_READER"] },
  { kind: "fact-box", about: "areas", needed: false, readers: ALL },
  { kind: "partnership", about: "partnerships", needed: true, readers: ["COORDINATOR", "MUNICIPAL_READER"] },
  { kind: "citizen-promise", about: "partnerships", needed: true, readers: ALL },
  { kind: "grant", about: "grants", needed: true, readers: ["COORDINATOR", "FUNDER"] },
  { kind: "national", about: undefined, needed: false, readers: ["COORDINATOR", "NATIONAL_READER"] },
  { kind: "group-sheet", about: "groups", needed: true, readers: ["COORDINATOR"], inside: true },
];

/** The kinds of reports that the reader may have. */
export function ownKinds() {
  const own = role();
  return KINDS.filter(({ readers }) => own !== undefined && readers.includes(own));
}

/** @param {string} kind */
export const kindOf = (kind) => KINDS.find((one) => one.kind === kind);

/**
 * What a report of a kind can be about, as references with names.
 * @param {Kind} kind
 * @returns {Promise<[string, string][]>}
 */
export async function subjects({ kind, about }) {
  if (about === "groups") {
    return named("group", await all("groups"));
  }
  if (about === "areas") {
    return named("area", await all("areas"));
  }
  if (about === "grants") {
    return (await all("grants")).map((one) => [`grant:${one.id}`, one.name || one.id]);
  }
  if (about === "partnerships") {
    const promise = kind === "citizen-promise";
    return (await all("partnerships")).filter((one) => (one.form === "CITIZEN_PROMISE") === promise).map((one) => [`partnership:${one.id}`, one.name || one.id]);
  }
  return [];
}

/**
 * @param {string} type
 * @param {{ id: string, name?: string | null }[]} records
 * @returns {[string, string][]}
 */
const named = (type, records) =>
  records.map((one) => /** @type {[string, string]} */ ([`${type}:${one.id}`, one.name || one.id])).sort((one, other) => one[1].localeCompare(other[1]));

/** @param {string} kind */
export const kindName = (kind) => t(`reports.kind.${kind}`);

// SPDX-License-Identifier: Apache-2.0
import { all } from "../../api/records.js";
import { apart, listOf } from "../../api/references.js";
import { t } from "../../texts/texts.js";

/** @typedef {import("brygga-types").Group} Group */

/**
 * What the people of a group are called, by reference. Whoever has no name that the reader sees gets a number in this group.
 * @param {Group} group
 * @returns {Promise<(reference: string) => string>}
 */
export async function callNames(group) {
  const people = [...new Set([...(group.enrolments ?? []), ...(group.waitingList ?? [])].map((one) => one.person))];
  const leads = (group.leads ?? []).flatMap((one) => (one.person ? [one.person] : []));
  const types = [...new Set([...people, ...leads].map((one) => apart(one).type))];
  const found = await Promise.all(types.map((type) => listed(type, group.id)));
  const names = new Map(found.flat());
  return (reference) => names.get(reference) || t("groups.person", { number: people.indexOf(reference) + 1 });
}

/**
 * Only the name of each is kept.
 * @param {string} type
 * @param {string} group
 * @returns {Promise<[string, string][]>}
 */
async function listed(type, group) {
  const list = listOf(type);
  if (list !== "participants" && list !== "volunteers") return [];
  const people = await all(list, { group: `group:${group}` }).catch(() => []);
  return people.map(({ id, name }) => [`${type}:${id}`, name ?? ""]);
}

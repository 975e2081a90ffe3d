// SPDX-License-Identifier: Apache-2.0
import { apart, namesAt } from "../../api/references.js";
import { t } from "../../texts/texts.js";

/** @typedef {import("brygga-types").Group} Group */

/**
 * What the people of a group are called, by reference; nothing else of them is kept. Whoever has no name that the reader sees gets a
 * number in this group.
 * @param {Group} group
 * @returns {Promise<(reference: string) => string>}
 */
export async function callNames(group) {
  const people = [...new Set([...(group.enrolments ?? []), ...(group.waitingList ?? [])].map((one) => one.person))];
  const names = await namesAt(people);
  return (reference) => {
    const name = names.get(reference);
    // A record without a name is called by its id elsewhere, which says nothing in a room full of people.
    return name && name !== apart(reference).id ? name : t("groups.person", { number: people.indexOf(reference) + 1 });
  };
}

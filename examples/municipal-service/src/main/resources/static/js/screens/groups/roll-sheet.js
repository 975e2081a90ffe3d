// SPDX-License-Identifier: Apache-2.0

/** @typedef {import("brygga-types").AttendanceMark} Mark */

/** What can be noted of somebody, in the order of the buttons. */
export const MARKS = /** @type {const} */ (["PRESENT", "LATE", "EXCUSED", "ABSENT"]);

/** The marks of a roll on a page, with every step back. Nothing of it is kept anywhere else. */
export class RollSheet {
  /**
   * @param {readonly string[]} people references
   * @param {ReadonlyMap<string, Mark>} noted what was noted before
   */
  constructor(people, noted) {
    this.people = people;
    this.marks = new Map([...noted].filter(([, mark]) => mark !== "UNKNOWN"));
    /** @type {Map<string, Mark>[]} */
    this.before = [];
    this.saved = JSON.stringify([...this.marks]);
  }

  /**
   * Notes something of somebody.
   * @param {string} person
   * @param {Mark} mark
   */
  note(person, mark) {
    if (this.marks.get(person) !== mark) {
      this.before.push(new Map(this.marks));
      this.marks.set(person, mark);
    }
  }

  /**
   * Notes the same of everybody of whom nothing is noted.
   * @param {Mark} mark
   */
  noteRest(mark) {
    const rest = this.unmarked();
    if (rest.length > 0) {
      this.before.push(new Map(this.marks));
      rest.forEach((person) => this.marks.set(person, mark));
    }
    return rest.length;
  }

  /** Takes the last step back. */
  undo() {
    this.marks = this.before.pop() ?? this.marks;
  }

  get undoable() {
    return this.before.length > 0;
  }

  /** Those of whom nothing is noted. */
  unmarked() {
    return this.people.filter((person) => !this.marks.has(person));
  }

  /** How many are there. */
  here() {
    return this.people.filter((person) => ["PRESENT", "LATE"].includes(this.marks.get(person) ?? "")).length;
  }

  /** Whether something would be lost. */
  get changed() {
    return JSON.stringify([...this.marks]) !== this.saved;
  }

  /** Everything is kept by the service now. */
  settle() {
    this.saved = JSON.stringify([...this.marks]);
    this.before = [];
  }

  /** As it is sent. */
  list() {
    return this.people.flatMap((person) => {
      const mark = this.marks.get(person);
      return mark === undefined ? [] : [{ person, mark }];
    });
  }
}

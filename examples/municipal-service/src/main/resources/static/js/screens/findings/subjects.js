// SPDX-License-Identifier: Apache-2.0
import { h } from "../../parts/element.js";
import { Wording } from "../../parts/values.js";
import { all } from "../../api/records.js";
import { listOf, nameOf } from "../../api/references.js";
import { schemaOf } from "../../api/schemas.js";
import { t } from "../../texts/texts.js";
import { href, ownScreens } from "../../app/screens.js";

/** @typedef {import("brygga-types").Finding} Finding */

/** @type {Record<string, string>} */
const SCREENS = {
  programme: "programmes", group: "groups", participant: "people", volunteer: "volunteers",
  partnership: "partnerships", grant: "grants", area: "areas",
};
/** Screens that show a form of the whole record, and the field that somebody comes for. */
const FORMS = ["programmes", "partnerships", "grants"];
/** Nobody is named in a list of what is wrong; her own page does. */
const PEOPLE = ["participant", "volunteer", "contact-person", "identifier"];

/** What the records are called that findings are about, and where they are mended. */
export class Subjects {
  /**
   * @param {Map<string, string>} names
   * @param {Map<string, Wording>} wordings by type
   * @param {Set<string>} screens that answer to the reader
   */
  constructor(names, wordings, screens) {
    this.names = names;
    this.wordings = wordings;
    this.screens = screens;
  }

  /**
   * Fetches what is needed to speak of some records.
   * @param {readonly { type: string, key: string }[]} subjects
   */
  static async of(subjects) {
    const types = [...new Set(subjects.map(({ type }) => type))].filter((type) => listOf(type) !== undefined);
    const names = new Map();
    const wordings = new Map();
    await Promise.all(types.map(async (type) => {
      const list = /** @type {import("../../api/records.js").List} */ (listOf(type));
      const [records, schema] = await Promise.all([PEOPLE.includes(type) ? [] : all(list).catch(() => []), schemaOf(list)]);
      records.forEach((one) => names.set(`${type}:${one.id}`, nameOf(one)));
      wordings.set(type, new Wording(schema));
    }));
    return new Subjects(names, wordings, new Set((await ownScreens()).map(({ path }) => path)));
  }

  /**
   * What the type of a record is called.
   * @param {{ type: string }} subject
   */
  type({ type }) {
    return this.wordings.get(type)?.type ?? type;
  }

  /**
   * What a record is called; a person is not named.
   * @param {{ type: string, key: string }} subject
   */
  name({ type, key }) {
    const name = this.names.get(`${type}:${key}`);
    return name || (PEOPLE.includes(type) ? t("findings.person", { type: this.type({ type }), key: key.slice(0, 6) }) : key);
  }

  /**
   * Where a record is looked at, if there is a page for it.
   * @param {{ type: string, key: string }} subject
   */
  page({ type, key }) {
    const screen = SCREENS[type];
    return screen && this.screens.has(screen) ? href(`${screen}/${key}`) : undefined;
  }

  /**
   * Where a finding is mended: the field of a form if there is one, else the page of the record.
   * @param {Finding} finding
   */
  mend({ subject: { type, key }, path }) {
    const screen = SCREENS[type];
    return screen && FORMS.includes(screen) && this.screens.has(screen) ? href(`${screen}/${key}/edit`, { at: path }) : this.page({ type, key });
  }

  /**
   * The field of a finding in words, with its record if asked for.
   * @param {Finding} finding
   * @param {boolean} whole
   */
  where(finding, whole) {
    const field = this.wordings.get(finding.subject.type)?.place(finding.path) ?? "";
    const page = this.page(finding.subject);
    const name = this.name(finding.subject);
    return [
      whole ? (page ? h("a", { href: page }, name) : name) : "",
      whole && field ? " \u203a " : "",
      field || (whole ? "" : t("findings.whole")),
    ];
  }
}

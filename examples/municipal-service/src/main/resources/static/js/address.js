// SPDX-License-Identifier: Apache-2.0

/** What the address says: the language, if one was chosen, the programme, if one is open, and whether files are imported. */
export function read() {
  const query = new URLSearchParams(location.search);
  return { lang: query.get("lang"), programme: query.get("programme"), page: query.get("page") };
}

/** The address of a page in a language: of a programme, or of another page by its name. */
export function write(lang, programme, page) {
  const query = new URLSearchParams();
  if (programme) {
    query.set("programme", programme);
  }
  if (page) {
    query.set("page", page);
  }
  query.set("lang", lang);
  return "/?" + query;
}

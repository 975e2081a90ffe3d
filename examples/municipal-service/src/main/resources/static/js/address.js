// SPDX-License-Identifier: Apache-2.0

/** What the address says: the language, if one was chosen, and the programme, if one is open. */
export function read() {
  const query = new URLSearchParams(location.search);
  return { lang: query.get("lang"), programme: query.get("programme") };
}

/** The address of a page in a language. */
export function write(lang, programme) {
  const query = new URLSearchParams();
  if (programme) {
    query.set("programme", programme);
  }
  query.set("lang", lang);
  return "/?" + query;
}

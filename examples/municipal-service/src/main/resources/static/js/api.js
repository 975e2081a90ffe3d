// SPDX-License-Identifier: Apache-2.0

/** Thrown when the service does not have what was asked for. */
export class Absent extends Error {}

async function get(path, lang) {
  const answer = await fetch(lang ? `${path}?lang=${encodeURIComponent(lang)}` : path);
  if (answer.status === 404) {
    throw new Absent(path);
  }
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.json();
}

export const texts = (lang) => get("/api/texts", lang);
export const programmes = (lang) => get("/api/programmes", lang);
export const programme = (id, lang) => get(`/api/programmes/${encodeURIComponent(id)}`, lang);

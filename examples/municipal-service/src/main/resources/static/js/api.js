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

async function post(path, options = {}) {
  const answer = await fetch(path, { method: "POST", ...options });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.json();
}

const asked = (path, lang) => `${path}${path.includes("?") ? "&" : "?"}lang=${encodeURIComponent(lang)}`;

export const sendFile = (file, lang) =>
  post(asked("/api/imports", lang), {
    body: file,
    headers: { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(file.name) },
  });
export const mapColumns = (columns, lang) =>
  post(asked("/api/imports/mapping", lang), {
    body: JSON.stringify({ columns }),
    headers: { "Content-Type": "application/json" },
  });
export const keepFile = (each, lang) => post(asked(`/api/imports/keep?each=${each}`, lang));
export const undoFile = (lang) => post(asked("/api/imports/undo", lang));
export const reportChoices = (lang) => get("/api/reports/choices", lang);

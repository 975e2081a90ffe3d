// SPDX-License-Identifier: Apache-2.0

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MOST = 64 * 1024 * 1024;

/**
 * Opens an archive, so that a file that somebody has chosen can be shown to her without being sent anywhere.
 * @param {Blob} file
 * @returns {Promise<Map<string, () => Promise<string>>>} the texts in it by their names; empty if it is no archive
 */
export async function unzip(file) {
  const bytes = await file.arrayBuffer();
  const view = new DataView(bytes);
  const parts = new Map();
  const end = endOf(view);
  if (end === undefined) {
    return parts;
  }
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === ENTRY; left--) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(bytes, at + 46, length));
    const entry = { packed: view.getUint16(at + 10, true) !== 0, size: view.getUint32(at + 20, true), whole: view.getUint32(at + 24, true), place: view.getUint32(at + 42, true) };
    parts.set(name, () => text(bytes, entry));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** @param {DataView} view */
function endOf(view) {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/**
 * @param {ArrayBuffer} bytes
 * @param {{ packed: boolean, size: number, whole: number, place: number }} entry
 */
async function text(bytes, { packed, size, whole, place }) {
  if (whole > MOST) {
    return "";
  }
  const view = new DataView(bytes);
  const from = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
  const content = new Blob([new Uint8Array(bytes, from, size)]);
  return packed ? new Response(content.stream().pipeThrough(unpacking())).text() : content.text();
}

/**
 * The browser's own, which older lists of what browsers know do not name yet.
 * @returns {TransformStream<Uint8Array, Uint8Array>}
 */
const unpacking = () => new (/** @type {any} */ (globalThis)).DecompressionStream("deflate-raw");

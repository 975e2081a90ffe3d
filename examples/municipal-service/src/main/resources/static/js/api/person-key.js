// SPDX-License-Identifier: Apache-2.0

/** A key for somebody new that says nothing about her: drawn, as a random UUID without its lines. */
export function drawnKey() {
  const drawn = crypto.getRandomValues(new Uint8Array(16));
  drawn[6] = ((drawn[6] ?? 0) & 0x0f) | 0x40;
  drawn[8] = ((drawn[8] ?? 0) & 0x3f) | 0x80;
  return [...drawn].map((one) => one.toString(16).padStart(2, "0")).join("");
}

// SPDX-License-Identifier: Apache-2.0
import { at, manners, post, reached } from "./client.js";
import { Problem, problemOf } from "./problem.js";
import { follow } from "./jobs.js";

/**
 * A file that a job makes.
 * @typedef {{ id: string, state?: string, name?: string, type?: string }} MadeFile
 */

/**
 * Sends a file as it is, and tells how much of it has gone.
 * @param {string} path
 * @param {Record<string, string>} query
 * @param {File} file
 * @param {(share: number) => void} [told] from 0 to 1
 * @returns {Promise<any>} what was answered
 */
export function upload(path, query, file, told) {
  return new Promise((done, failed) => {
    // fetch cannot tell how far it is.
    const sending = new XMLHttpRequest();
    sending.open("POST", at(path, query));
    for (const [name, value] of Object.entries(manners("POST"))) {
      sending.setRequestHeader(name, value);
    }
    sending.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    sending.setRequestHeader("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
    sending.setRequestHeader("Idempotency-Key", crypto.randomUUID?.() ?? String(Math.random()));
    sending.upload.onprogress = (event) => event.lengthComputable && told?.(event.loaded / event.total);
    sending.onerror = () => failed(new Problem(0, ""));
    sending.onload = async () => {
      if (sending.status >= 200 && sending.status < 300) {
        done(sending.responseText === "" ? null : JSON.parse(sending.responseText));
        return;
      }
      const type = sending.getResponseHeader("Content-Type") ?? "";
      failed(await problemOf(new Response(sending.responseText, { status: sending.status, headers: { "Content-Type": type } })));
    };
    sending.send(file);
  });
}

/**
 * Gives the reader a file of the interface to keep.
 * @param {string} path
 * @param {string} [name]
 */
export async function download(path, name) {
  const answer = await reached(at(path), { headers: manners("GET") });
  if (!answer.ok) {
    throw await problemOf(answer);
  }
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name ?? nameIn(answer.headers.get("Content-Disposition") ?? "");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Has a job make a file, and gives it when it is there.
 * @param {string} path such as `exports/xlsx`
 * @param {(file: MadeFile) => void} [told]
 */
export async function make(path, told) {
  const { body } = await post(path);
  /** @type {MadeFile} */
  const made = await follow(`files/${body.id}`, (file) => file.state === "DONE", told);
  await download(`files/${made.id}/content`, made.name);
}

/** @param {string} header */
function nameIn(header) {
  const wide = header.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  return wide ? decodeURIComponent(wide) : header.match(/filename="?([^";]+)/i)?.[1] ?? "brygga";
}

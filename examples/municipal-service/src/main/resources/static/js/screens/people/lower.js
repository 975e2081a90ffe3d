// SPDX-License-Identifier: Apache-2.0
import { lowerPage } from "./lowering.js";

/** @type {import("../../app/screens.js").Page} */
export const page = ({ parts: [id = ""] }) => lowerPage("participants", "people", id);

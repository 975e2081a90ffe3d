// SPDX-License-Identifier: Apache-2.0
import { lowerPage } from "../people/lowering.js";

/** @type {import("../../app/screens.js").Page} */
export const page = ({ parts: [id = ""] }) => lowerPage("volunteers", "volunteers", id);

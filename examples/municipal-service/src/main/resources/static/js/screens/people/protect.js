// SPDX-License-Identifier: Apache-2.0
import { protectPage } from "./raising.js";

/** @type {import("../../app/screens.js").Page} */
export const page = ({ parts: [id = ""] }) => protectPage("participants", "people", id);

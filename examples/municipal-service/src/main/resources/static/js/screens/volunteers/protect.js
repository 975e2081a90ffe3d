// SPDX-License-Identifier: Apache-2.0
import { protectPage } from "../people/raising.js";

/** @type {import("../../app/screens.js").Page} */
export const page = ({ parts: [id = ""] }) => protectPage("volunteers", "volunteers", id);

// SPDX-License-Identifier: Apache-2.0
import { t } from "../../texts/texts.js";
import { href } from "../../app/screens.js";

/** The way back to the desk. */
export const back = () => ({ href: href("protection"), text: t("protection.title") });

/** What a key of a person looks like. */
export const KEY = /^[0-9a-f]{32}$/;

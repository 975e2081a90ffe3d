// SPDX-License-Identifier: Apache-2.0
import { chosenLanguage } from "../texts/language.js";
import { speak } from "../texts/texts.js";
import { openSession } from "./session.js";
import { drawFrame } from "./frame.js";
import { followAddress, showCurrent } from "./router.js";
import { catchTroubles } from "./trouble.js";
import { watchPresence } from "./presence.js";
import { unfoldForPaper } from "../parts/paper.js";

/** Starts with what the browser prefers or the reader chose, and with whoever is signed in. */
async function start() {
  await speak(chosenLanguage());
  await openSession();
  await drawFrame();
  catchTroubles();
  followAddress();
  watchPresence();
  unfoldForPaper();
  await showCurrent();
}

start();

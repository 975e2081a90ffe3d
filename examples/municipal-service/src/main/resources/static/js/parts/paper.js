// SPDX-License-Identifier: Apache-2.0

/** What is folded away on the screen stands on paper, where nobody can unfold it. */
export function unfoldForPaper() {
  /** @type {HTMLDetailsElement[]} */
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [.../** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("main details:not([open])"))];
    unfolded.forEach((one) => (one.open = true));
  });
  addEventListener("afterprint", () => {
    unfolded.forEach((one) => (one.open = false));
    unfolded = [];
  });
}

// SPDX-License-Identifier: Apache-2.0
/**
 * A report as one page that needs nothing else: for a browser, for paper, and as a PDF that can be read aloud. {@code Letterhead} is
 * public API; the rest is for packages of the SDK only.
 */
@NullMarked
package org.brygga.sdk.report.format.page;

import org.jspecify.annotations.NullMarked;

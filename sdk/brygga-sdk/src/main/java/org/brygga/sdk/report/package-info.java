// SPDX-License-Identifier: Apache-2.0
/**
 * A report as a value: what it says in words that can be said in any language, tables whose cells may be hidden or absent, and
 * what its numbers mean. Writing one as a page, a file or a text is done elsewhere. Part of the public API.
 */
@NullMarked
package org.brygga.sdk.report;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What a report, and what is different between two, says in the words and numbers of one language, the same for every form it is written
 * in. Part of the public API, for whoever shows reports in a form of her own.
 */
@NullMarked
package org.brygga.sdk.report.format.wording;

import org.jspecify.annotations.NullMarked;

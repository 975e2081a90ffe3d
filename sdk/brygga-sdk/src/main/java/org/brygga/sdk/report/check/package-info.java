// SPDX-License-Identifier: Apache-2.0
/** The last look at a finished report by the rules of reports, whoever made it. Part of the public API. */
@NullMarked
package org.brygga.sdk.report.check;

import org.jspecify.annotations.NullMarked;

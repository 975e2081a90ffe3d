// SPDX-License-Identifier: Apache-2.0
/** How reports are made of records: what is counted, what of it may be shown, and in which sections it is told. Part of the public API. */
@NullMarked
package org.brygga.sdk.report.making;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** How partnerships and promises are kept, told for their parties and for everybody. */
@NullMarked
package org.brygga.sdk.report.making.agreement;

import org.jspecify.annotations.NullMarked;

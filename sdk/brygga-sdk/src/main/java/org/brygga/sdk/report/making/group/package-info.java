// SPDX-License-Identifier: Apache-2.0
/** The sheet of one group, for those who run it. */
@NullMarked
package org.brygga.sdk.report.making.group;

import org.jspecify.annotations.NullMarked;

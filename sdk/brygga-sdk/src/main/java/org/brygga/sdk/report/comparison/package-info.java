// SPDX-License-Identifier: Apache-2.0
/** What is different between two reports of the same kind about the same. Part of the public API. */
@NullMarked
package org.brygga.sdk.report.comparison;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.brygga.sdk.report;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.brygga.sdk.report.format.chart;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.brygga.testkit.report.kind;

import org.jspecify.annotations.NullMarked;

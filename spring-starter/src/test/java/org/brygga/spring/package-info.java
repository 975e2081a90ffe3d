// SPDX-License-Identifier: Apache-2.0
/** Tests of the wiring. */
@NullMarked
package org.brygga.spring;

import org.jspecify.annotations.NullMarked;

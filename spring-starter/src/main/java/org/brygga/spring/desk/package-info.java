// SPDX-License-Identifier: Apache-2.0
/** The privacy desk over HTTP: times, rights, the trail, and clearances. */
@NullMarked
package org.brygga.spring.desk;

import org.jspecify.annotations.NullMarked;

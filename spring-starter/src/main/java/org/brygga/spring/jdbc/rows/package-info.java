// SPDX-License-Identifier: Apache-2.0
/** Statements about the rows of one data controller, whatever they hold. */
@NullMarked
package org.brygga.spring.jdbc.rows;

import org.jspecify.annotations.NullMarked;

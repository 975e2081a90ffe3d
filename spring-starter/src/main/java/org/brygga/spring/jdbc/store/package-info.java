// SPDX-License-Identifier: Apache-2.0
/** What a unit of work sees and keeps in the database, with what is told of it. */
@NullMarked
package org.brygga.spring.jdbc.store;

import org.jspecify.annotations.NullMarked;

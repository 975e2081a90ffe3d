// SPDX-License-Identifier: Apache-2.0
/** The tables in the database of the host, and the databases that are known. */
@NullMarked
package org.brygga.spring.jdbc.schema;

import org.jspecify.annotations.NullMarked;

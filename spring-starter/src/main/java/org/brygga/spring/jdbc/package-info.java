// SPDX-License-Identifier: Apache-2.0
/** The store in a database of the host. */
@NullMarked
package org.brygga.spring.jdbc;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.brygga.spring.jdbc;

import org.jspecify.annotations.NullMarked;

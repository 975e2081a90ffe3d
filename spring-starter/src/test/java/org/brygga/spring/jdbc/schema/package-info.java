// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.brygga.spring.jdbc.schema;

import org.jspecify.annotations.NullMarked;

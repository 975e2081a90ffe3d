// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.brygga.spring.size;

import org.jspecify.annotations.NullMarked;

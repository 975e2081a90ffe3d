// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.brygga.openapi;

import org.jspecify.annotations.NullMarked;

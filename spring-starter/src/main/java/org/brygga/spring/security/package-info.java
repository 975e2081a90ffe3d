// SPDX-License-Identifier: Apache-2.0
/** Who calls: from the application's own login to a tenant and a viewer. */
@NullMarked
package org.brygga.spring.security;

import org.jspecify.annotations.NullMarked;

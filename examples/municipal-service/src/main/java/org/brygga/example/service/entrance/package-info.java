// SPDX-License-Identifier: Apache-2.0
/** The one way in which people sign in here, decided at the start by what is configured and by what the records have seen. */
@NullMarked
package org.brygga.example.service.entrance;

import org.jspecify.annotations.NullMarked;

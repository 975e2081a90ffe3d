// SPDX-License-Identifier: Apache-2.0
/** Groups, their sessions, who is enrolled and who came. Part of the public API. */
@NullMarked
package org.brygga.model.group;

import org.jspecify.annotations.NullMarked;

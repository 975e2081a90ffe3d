// SPDX-License-Identifier: Apache-2.0
/** What can be computed from published tables, and which cells must be hidden together so that it cannot. */
@NullMarked
package org.brygga.sdk.disclosure.attack;

import org.jspecify.annotations.NullMarked;

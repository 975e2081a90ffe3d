// SPDX-License-Identifier: Apache-2.0
/** Files of other kinds: from one into another, and workbooks to fill in. */
@NullMarked
package org.brygga.cli.exchange;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Everything that somebody sees, as a file of hers. */
@NullMarked
package org.brygga.spring.exports;

import org.jspecify.annotations.NullMarked;

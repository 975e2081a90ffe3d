// SPDX-License-Identifier: Apache-2.0
/** Prints the figures that follow from a file with records. Not part of the public API. */
@NullMarked
package org.brygga.cli.indicator;

import org.jspecify.annotations.NullMarked;

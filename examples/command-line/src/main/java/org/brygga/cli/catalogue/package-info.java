// SPDX-License-Identifier: Apache-2.0
/** Prints what the packs know, without looking at anybody's data: rules and official codes. Not part of the public API. */
@NullMarked
package org.brygga.cli.catalogue;

import org.jspecify.annotations.NullMarked;

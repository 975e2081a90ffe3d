// SPDX-License-Identifier: Apache-2.0
/** Tests of the example on two threads of this machine. */
@NullMarked
package org.brygga.example.spark;

import org.jspecify.annotations.NullMarked;

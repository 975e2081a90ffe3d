// SPDX-License-Identifier: Apache-2.0
/** Makes up data to try things out with. */
@NullMarked
package org.brygga.cli.demo;

import org.jspecify.annotations.NullMarked;

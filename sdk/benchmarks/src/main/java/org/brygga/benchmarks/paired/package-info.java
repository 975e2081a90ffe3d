// SPDX-License-Identifier: Apache-2.0
/** Contenders measured beside each other in one process, so that what disturbs one disturbs all. Not part of the API. */
@NullMarked
package org.brygga.benchmarks.paired;

import org.jspecify.annotations.NullMarked;

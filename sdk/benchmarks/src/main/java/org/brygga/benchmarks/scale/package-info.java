// SPDX-License-Identifier: Apache-2.0
/** How the checks stand files that grow, small heaps, a second thread and a cold start. Not part of the API. */
@NullMarked
package org.brygga.benchmarks.scale;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Work that goes on for longer than a request: kept, done piece by piece, gone on with after a restart. */
@NullMarked
package org.brygga.spring.jobs;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** A place to try an import: somebody's file and what is kept of it stay in memory, for her alone, as long as her visit lasts. */
@NullMarked
package org.brygga.example.service.imports;

import org.jspecify.annotations.NullMarked;

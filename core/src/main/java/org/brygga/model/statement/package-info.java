// SPDX-License-Identifier: Apache-2.0
/** What sources say and count: documents, statistics and results with their dates. Part of the public API. */
@NullMarked
package org.brygga.model.statement;

import org.jspecify.annotations.NullMarked;

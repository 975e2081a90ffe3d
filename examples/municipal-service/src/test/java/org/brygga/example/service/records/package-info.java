// SPDX-License-Identifier: Apache-2.0
/** Tests of the first records. */
@NullMarked
package org.brygga.example.service.records;

import org.jspecify.annotations.NullMarked;

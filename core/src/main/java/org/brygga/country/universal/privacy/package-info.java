// SPDX-License-Identifier: Apache-2.0
/** What privacy asks of records in every country. Internal: part of the universal pack. */
@NullMarked
package org.brygga.country.universal.privacy;

import org.jspecify.annotations.NullMarked;

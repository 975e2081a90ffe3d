// SPDX-License-Identifier: Apache-2.0
/**
 * Binds JSON to records and takes down everything that is wrong on the way. Internal: only the package above uses it.
 *
 * <p>How a record is written in JSON follows from the record itself; one table names what no record may hold.
 */
@NullMarked
package org.brygga.sdk.json.binding;

import org.jspecify.annotations.NullMarked;

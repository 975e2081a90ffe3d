// SPDX-License-Identifier: Apache-2.0
/**
 * Records as rows: which tables a kind of record fills, its columns, and the way there and back without loss. What is a file, and
 * in which language people wrote in it, is no question here.
 */
@NullMarked
package org.brygga.sdk.json.table;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Workbooks and CSV files of records, from which the reader makes equal records; templates to fill in; and files that come back with
 * what is to be mended. Part of the public API. Workbooks need {@code org.apache.poi:poi-ooxml} on the class path.
 */
@NullMarked
package org.brygga.sdk.bulk.writing;

import org.jspecify.annotations.NullMarked;

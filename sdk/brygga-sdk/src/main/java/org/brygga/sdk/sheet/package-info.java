// SPDX-License-Identifier: Apache-2.0
/**
 * Files of rows and columns, as their users see them: workbooks, CSV, and CSV files together in an archive. They are read row by row
 * and refused where they are not what they should be; what the rows mean is no question here.
 */
@NullMarked
package org.brygga.sdk.sheet;

import org.jspecify.annotations.NullMarked;

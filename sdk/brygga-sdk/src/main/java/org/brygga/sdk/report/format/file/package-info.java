// SPDX-License-Identifier: Apache-2.0
/**
 * The tables of a report as files that other programs count on: a workbook, CSV files with a description for programs, and open data with
 * a record for catalogues. {@code Publication} is public API; the rest is for packages of the SDK only. Workbooks need
 * {@code org.apache.poi:poi-ooxml}.
 */
@NullMarked
package org.brygga.sdk.report.format.file;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * The door through which reports go out: {@code ReportWriter} writes one in a format and a language. Part of the public API. Heavy
 * libraries are options; {@code Format} says which a format needs, and so does the message where one lacks.
 */
@NullMarked
package org.brygga.sdk.report.format;

import org.jspecify.annotations.NullMarked;

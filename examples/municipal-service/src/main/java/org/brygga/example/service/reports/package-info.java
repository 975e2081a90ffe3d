// SPDX-License-Identifier: Apache-2.0
/** The page on which somebody sees a report and takes it home as a file. */
@NullMarked
package org.brygga.example.service.reports;

import org.jspecify.annotations.NullMarked;

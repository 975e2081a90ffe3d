// SPDX-License-Identifier: Apache-2.0
/** Makes reports of a file with records, and sets two of them beside each other. Not part of the public API. */
@NullMarked
package org.brygga.cli.report;

import org.jspecify.annotations.NullMarked;

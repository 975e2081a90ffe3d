// SPDX-License-Identifier: Apache-2.0
/** What chapters of reports are made of, and what a chapter is; for whoever adds a kind of report. */
@NullMarked
package org.brygga.sdk.report.making.material;

import org.jspecify.annotations.NullMarked;

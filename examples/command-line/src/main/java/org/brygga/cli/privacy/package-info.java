// SPDX-License-Identifier: Apache-2.0
/** The commands around people's rights: what is held, until when, for herself, and forgetting. */
@NullMarked
package org.brygga.cli.privacy;

import org.jspecify.annotations.NullMarked;

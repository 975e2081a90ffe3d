// SPDX-License-Identifier: Apache-2.0
/** What is processed about people, for what and on which ground: what an inventory and a record of processing are made of. Part of the public API. */
@NullMarked
package org.brygga.privacy.processing;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What the universal rules rest on: published documents and limits. Internal: part of the universal pack. */
@NullMarked
package org.brygga.country.universal.source;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What a reader asks for beside records: rules, words, what is due, and what has changed. */
@NullMarked
package org.brygga.spring.feed;

import org.jspecify.annotations.NullMarked;

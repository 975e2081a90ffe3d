// SPDX-License-Identifier: Apache-2.0
/** Files that are made for somebody by jobs that survive a restart, and wait until she fetches them. */
@NullMarked
package org.brygga.spring.files;

import org.jspecify.annotations.NullMarked;

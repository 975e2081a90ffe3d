// SPDX-License-Identifier: Apache-2.0
/** What the pages show of a programme, in the words of the reader and without any person. */
@NullMarked
package org.brygga.example.service.page;

import org.jspecify.annotations.NullMarked;

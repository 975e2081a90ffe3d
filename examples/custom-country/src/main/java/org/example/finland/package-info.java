// SPDX-License-Identifier: Apache-2.0
/** What Finland knows, brought in from outside: a pack to copy. */
@NullMarked
package org.example.finland;

import org.jspecify.annotations.NullMarked;

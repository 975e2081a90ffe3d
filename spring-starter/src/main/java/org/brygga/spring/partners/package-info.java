// SPDX-License-Identifier: Apache-2.0
/** What one data controller shows another, where an agreement between them is recorded. */
@NullMarked
package org.brygga.spring.partners;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What shapes and spellings promise. */
@NullMarked
package org.brygga.sdk.json.binding;

import org.jspecify.annotations.NullMarked;

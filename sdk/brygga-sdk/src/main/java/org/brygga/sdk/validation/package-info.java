// SPDX-License-Identifier: Apache-2.0
/** Lets {@code @Valid} run the rules of the country packs. Part of the public API where a type is public. */
@NullMarked
package org.brygga.sdk.validation;

import org.jspecify.annotations.NullMarked;

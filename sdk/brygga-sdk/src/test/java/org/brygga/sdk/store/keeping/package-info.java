// SPDX-License-Identifier: Apache-2.0
/** Tests of the form in which records are kept. */
@NullMarked
package org.brygga.sdk.store.keeping;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Values about a person that never show themselves, and why they may be held at all. Part of the public API.
 *
 * <p>{@code toString} of every type here hides the value; JSON and stores carry it, because they are the data.
 */
@NullMarked
package org.brygga.model.personal;

import org.jspecify.annotations.NullMarked;

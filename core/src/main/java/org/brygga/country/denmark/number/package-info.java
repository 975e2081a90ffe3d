// SPDX-License-Identifier: Apache-2.0
/** The numbers that Denmark gives to persons and organisations. Part of the public API. */
@NullMarked
package org.brygga.country.denmark.number;

import org.jspecify.annotations.NullMarked;

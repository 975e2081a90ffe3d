// SPDX-License-Identifier: Apache-2.0
/**
 * What a country asks for the protection of people, as dated data: marks of registers, record checks, confidentiality,
 * retention. Part of the public API.
 */
@NullMarked
package org.brygga.country.safeguard;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Start here: {@link org.brygga.sdk.Brygga} reads, checks and writes what a neighbourhood-mothers programme is.
 *
 * <pre>{@code
 * Brygga brygga = Brygga.create();
 * CheckedFile file = brygga.check(Path.of("programme.json"));
 * file.findings().forEach(finding -> System.out.println(brygga.words(finding, Locale.of("sv")).text()));
 * }</pre>
 *
 * <p>Part of the public API.
 */
@NullMarked
package org.brygga.sdk;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import org.brygga.access.Viewer;
import org.brygga.operation.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Whoever imports.
 *
 * @param id of the import, as random as a UUID: ids and keys that the file does not state are made from it
 * @param viewer what she may write is what is imported; absent for a program that works with everything
 * @param by what is written down of what is kept
 */
public record Importing(String id, @Nullable Viewer viewer, Attribution by) {}

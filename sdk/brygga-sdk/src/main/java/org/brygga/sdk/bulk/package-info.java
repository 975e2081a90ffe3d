// SPDX-License-Identifier: Apache-2.0
/**
 * Imports: a file becomes records, each is judged beside those that are kept, and all of them or each that may be is kept. The same
 * way is gone to try and to keep. Part of the public API.
 */
@NullMarked
package org.brygga.sdk.bulk;

import org.jspecify.annotations.NullMarked;

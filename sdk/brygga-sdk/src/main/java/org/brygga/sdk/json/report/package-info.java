// SPDX-License-Identifier: Apache-2.0
/**
 * What an import did and how a file is to be understood, as texts that can be kept, sent and read again. Part of the public API.
 */
@NullMarked
package org.brygga.sdk.json.report;

import org.jspecify.annotations.NullMarked;

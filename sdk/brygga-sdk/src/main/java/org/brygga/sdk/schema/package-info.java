// SPDX-License-Identifier: Apache-2.0
/**
 * What front ends are made from: JSON Schema and TypeScript, derived from the records and their constraints. Part of the
 * public API.
 *
 * <p>Nothing is written here a second time: a component, a constraint or a word of a pack that is added appears by itself.
 */
@NullMarked
package org.brygga.sdk.schema;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Writes what front ends are made from: JSON Schema and TypeScript. Not part of the public API. */
@NullMarked
package org.brygga.cli.schema;

import org.jspecify.annotations.NullMarked;

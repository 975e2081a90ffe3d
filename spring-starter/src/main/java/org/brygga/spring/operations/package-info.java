// SPDX-License-Identifier: Apache-2.0
/** What whoever runs the application sees: health, information, one endpoint that can only be read. */
@NullMarked
package org.brygga.spring.operations;

import org.jspecify.annotations.NullMarked;

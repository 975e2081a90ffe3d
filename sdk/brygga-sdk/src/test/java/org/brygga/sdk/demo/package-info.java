// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.brygga.sdk.demo;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.brygga.sdk.exchange;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Tests of the started service. */
@NullMarked
package org.brygga.example.service;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Tests of a started application. */
@NullMarked
package org.brygga.spring.web;

import org.jspecify.annotations.NullMarked;

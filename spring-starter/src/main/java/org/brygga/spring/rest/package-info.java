// SPDX-License-Identifier: Apache-2.0
/** Opens kept records over HTTP, once the application says so. */
@NullMarked
package org.brygga.spring.rest;

import org.jspecify.annotations.NullMarked;

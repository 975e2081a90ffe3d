// SPDX-License-Identifier: Apache-2.0
/**
 * Who may see what: roles, delimitations and protected people. Everything is denied that is not given. Part of the public API.
 */
@NullMarked
package org.brygga.access;

import org.jspecify.annotations.NullMarked;

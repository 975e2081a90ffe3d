// SPDX-License-Identifier: Apache-2.0
/** A municipality's own service with Brygga inside: five programmes, and what their documents leave open. */
@NullMarked
package org.brygga.example.service;

import org.jspecify.annotations.NullMarked;

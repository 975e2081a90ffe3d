// SPDX-License-Identifier: Apache-2.0
/** Where records are kept when nobody says where: in a folder beside the place from which the service was started. */
@NullMarked
package org.brygga.example.service.keeping;

import org.jspecify.annotations.NullMarked;

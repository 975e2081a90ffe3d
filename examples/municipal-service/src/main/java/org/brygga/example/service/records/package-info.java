// SPDX-License-Identifier: Apache-2.0
/** What lies in an empty store after the first start: five documented programmes, and a made-up town. */
@NullMarked
package org.brygga.example.service.records;

import org.jspecify.annotations.NullMarked;

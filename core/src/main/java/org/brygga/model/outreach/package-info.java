// SPDX-License-Identifier: Apache-2.0
/** Work in the neighbourhood and in open meeting places; no contacted woman is ever a person record. Part of the public API. */
@NullMarked
package org.brygga.model.outreach;

import org.jspecify.annotations.NullMarked;

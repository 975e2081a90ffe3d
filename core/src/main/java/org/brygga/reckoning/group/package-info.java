// SPDX-License-Identifier: Apache-2.0
/**
 * What follows from the records of a group: who has a seat, who was expected, who came, who has completed. Part of the public
 * API.
 *
 * <p>Rules, operations and indicators all ask here, so that they never disagree.
 */
@NullMarked
package org.brygga.reckoning.group;

import org.jspecify.annotations.NullMarked;

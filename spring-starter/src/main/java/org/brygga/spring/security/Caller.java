// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.security;

import org.brygga.access.Viewer;

/**
 * Whoever calls: for which data controller, and as which viewer.
 *
 * @param tenant the data controller whose records are asked for
 * @param viewer in which role, for which part of the records, for which purpose
 */
public record Caller(String tenant, Viewer viewer) {}

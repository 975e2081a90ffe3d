// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import org.brygga.check.description.Constraint;
import org.brygga.finding.FieldPath;

/**
 * A constraint that does not hold, and where; it never carries the value.
 *
 * @param path the place inside the record, as the document shows it
 */
public record Breach(FieldPath path, Constraint constraint) {}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.source;

import org.brygga.country.table.DatedTable;

/** The limits that rules of all countries compare with, each with its dates and its source. */
public final class UniversalThresholds {

    public static final DatedTable TABLE = DatedTable.beside(UniversalThresholds.class, "thresholds.csv");

    private UniversalThresholds() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import org.brygga.dataset.RecordType;
import org.brygga.sdk.bulk.reading.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * How a file is imported.
 *
 * @param strategy what may become of the records that are kept
 * @param atomicity whether all of the file is kept or nothing
 * @param absence what it means that a value is not in the file
 * @param mostRemoved how many of the records of a kind may be removed, in per cent
 * @param only what a sheet holds of which nobody knows it, such as that of a CSV file with a name of its own; absent if nobody says
 * @param mapping what somebody has said of the sheets, columns and values of the file
 */
public record ImportOptions(
        Strategy strategy,
        Atomicity atomicity,
        Absence absence,
        int mostRemoved,
        @Nullable RecordType only,
        Mapping mapping) {

    /** Adds and changes, all or nothing, and what is not in the file stays. */
    public static final ImportOptions STANDARD =
            new ImportOptions(Strategy.CREATE_AND_UPDATE, Atomicity.ALL, Absence.KEEPS, 10, null, Mapping.NONE);

    /** What may become of records. That one is not in the file never removes it. */
    public enum Strategy {
        CREATE,
        UPDATE,
        CREATE_AND_UPDATE,
        /** The records in the file are removed, by their ids. */
        DELETE
    }

    /** What is refused together. */
    public enum Atomicity {
        ALL,
        /** What is refused takes with it only what names it. */
        OBJECT
    }

    /** What it means that a value is not in the file. */
    public enum Absence {
        /** Nothing was said of it; what is kept stays. */
        KEEPS,
        /** The record is in the file as it is to be. */
        CLEARS
    }

    /**
     * @throws IllegalArgumentException if the share is no share
     */
    public ImportOptions {
        if (mostRemoved < 0 || mostRemoved > 100) {
            throw new IllegalArgumentException("A share lies between 0 and 100 per cent: " + mostRemoved);
        }
    }

    public ImportOptions withStrategy(Strategy other) {
        return new ImportOptions(other, atomicity, absence, mostRemoved, only, mapping);
    }

    public ImportOptions withAtomicity(Atomicity other) {
        return new ImportOptions(strategy, other, absence, mostRemoved, only, mapping);
    }

    public ImportOptions withAbsence(Absence other) {
        return new ImportOptions(strategy, atomicity, other, mostRemoved, only, mapping);
    }

    public ImportOptions withMostRemoved(int perCent) {
        return new ImportOptions(strategy, atomicity, absence, perCent, only, mapping);
    }

    public ImportOptions withOnly(@Nullable RecordType type) {
        return new ImportOptions(strategy, atomicity, absence, mostRemoved, type, mapping);
    }

    public ImportOptions withMapping(Mapping other) {
        return new ImportOptions(strategy, atomicity, absence, mostRemoved, only, other);
    }
}

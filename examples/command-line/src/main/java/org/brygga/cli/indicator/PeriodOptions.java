// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.indicator;

import java.time.LocalDate;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.sdk.Brygga;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The time that a command asks about, and the day for which it is told. */
public final class PeriodOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day that counts, for example 2025-01-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day that counts.")
    private @Nullable LocalDate to;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Today, if it is another day.")
    private @Nullable LocalDate asOf;

    /** The day for which it is told. */
    public LocalDate asOf(Brygga brygga) {
        return asOf == null ? brygga.today() : asOf;
    }

    /**
     * The days that were named; an end that was not named is open.
     *
     * @throws ParameterException if the last day comes before the first
     */
    public Period open() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(), "The last day comes before the first. Exchange --from and --to.");
        }
        return new Period(from == null ? null : PartialDate.of(from), to == null ? null : PartialDate.of(to));
    }

    /**
     * The days that were named, else the last whole calendar year before the day for which it is told.
     *
     * @param all whether everything is asked for instead
     * @throws ParameterException if only one end was named, or one although everything is asked for, or the last day comes before the
     *     first
     */
    public Period closed(Brygga brygga, boolean all) {
        if (all && (from != null || to != null)) {
            throw new ParameterException(spec.commandLine(), "Name a period or ask for --all, not both.");
        }
        if (all) {
            return open();
        }
        if (from == null && to == null) {
            int year = asOf(brygga).getYear() - 1;
            return Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (from == null || to == null) {
            throw new ParameterException(
                    spec.commandLine(), "Name both ends of the period, --from and --to, or none for the last year.");
        }
        return open();
    }
}

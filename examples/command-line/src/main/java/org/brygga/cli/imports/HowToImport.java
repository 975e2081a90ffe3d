// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.brygga.cli.exchange.RecordKinds;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportOptions.Absence;
import org.brygga.sdk.bulk.ImportOptions.Atomicity;
import org.brygga.sdk.bulk.ImportOptions.Strategy;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.json.report.Mappings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may become of records, and how the files are to be understood. */
final class HowToImport {

    private static final int PER_CENT = 100;

    @Option(
            names = "--strategy",
            paramLabel = "S",
            description = {
                "create, update, create-and-update (default), or delete, which removes the records in the file by their ids.",
                "A record that is not in the file is never removed."
            })
    private String strategy = "create-and-update";

    @Option(names = "--each", description = "Each record for itself; else all or nothing.")
    private boolean each;

    @Option(
            names = "--clear-missing",
            description = "A record is to be as it is in the file: what is not there is cleared. Else it stays.")
    private boolean clearMissing;

    @Option(
            names = "--most-removed",
            paramLabel = "N",
            description = "How many of the records of a kind may be removed, in per cent; 10 if not given.")
    private int mostRemoved = ImportOptions.STANDARD.mostRemoved();

    @Option(
            names = "--kind",
            paramLabel = "K",
            description = "What a sheet or CSV file holds whose name does not say it, for example participant.")
    private @Nullable String kind;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "What sheets, headers and values mean; see --save-mapping.")
    private @Nullable Path mapping;

    boolean each() {
        return each;
    }

    ImportOptions options() throws StoppedException {
        if (mostRemoved < 0 || mostRemoved > PER_CENT) {
            throw StoppedException.wrongUse("--most-removed lies between 0 and 100.");
        }
        return ImportOptions.STANDARD
                .withStrategy(strategy())
                .withAtomicity(each ? Atomicity.OBJECT : Atomicity.ALL)
                .withAbsence(clearMissing ? Absence.CLEARS : Absence.KEEPS)
                .withMostRemoved(mostRemoved)
                .withOnly(kind == null ? null : RecordKinds.one(kind))
                .withMapping(mapping());
    }

    private Strategy strategy() throws StoppedException {
        return Arrays.stream(Strategy.values())
                .filter(one -> word(one).equals(strategy.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> StoppedException.wrongUse("There is no such strategy. Choose from "
                        + Arrays.stream(Strategy.values())
                                .map(HowToImport::word)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static String word(Strategy strategy) {
        return strategy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Mapping mapping() throws StoppedException {
        if (mapping == null) {
            return Mapping.NONE;
        }
        try (InputStream stream = Files.newInputStream(mapping)) {
            return Mappings.read(stream);
        } catch (IOException e) {
            throw StoppedException.wrongUse(
                    mapping + ": The mapping could not be opened. Check the name and the folder.");
        } catch (IllegalArgumentException e) {
            throw StoppedException.wrongUse(mapping + ": " + e.getMessage() + ". Make one with --save-mapping.");
        }
    }
}

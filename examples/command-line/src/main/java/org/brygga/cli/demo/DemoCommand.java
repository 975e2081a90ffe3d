// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.brygga.country.CountryPacks;
import org.brygga.model.value.CountryCode;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.demo.PlantedMistake;
import org.brygga.sdk.json.DatasetWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a made-up town; the same options write the same bytes. */
@Command(
        name = "demo",
        description =
                "Writes made-up data for trying things out: the same options, the same data, and nobody is meant.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int WRONG_USE = 2;
    private static final int USUAL_SIZE = 500;
    private static final double PERCENT = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--seed", paramLabel = "N", description = "Another number makes other data; 1 if not given.")
    private long seed = 1;

    @Option(names = "--size", paramLabel = "N", description = "How many people there are; 500 if not given.")
    private int size = USUAL_SIZE;

    @Option(names = "--country", paramLabel = "C", description = "SE, DK or NO; all three if not given.")
    private @Nullable String country;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which the data are meant; 2026-03-02 if not given.")
    private LocalDate asOf = DemoTown.DAY;

    @Option(
            names = "--mistakes",
            paramLabel = "SHARE",
            description = {
                "How many of the records are spoiled: 0 to 0.3, or in percent, 0 to 30 with the sign.",
                "What was spoiled is listed on stderr: the record, the component and the rule that finds it."
            })
    private String mistakes = "0";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where to write: JSON, or JSON Lines if the name ends in .jsonl or .ndjson; else JSON to stdout.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        DemoTown.Made made;
        try {
            made = town().make();
        } catch (IllegalArgumentException e) {
            return refuse(e.getMessage());
        }
        try {
            write(made);
        } catch (IOException e) {
            return refuse(out + ": The file could not be written.");
        }
        for (PlantedMistake mistake : made.mistakes()) {
            spec.commandLine().getErr().println(mistake.code() + " " + mistake.subject() + " " + mistake.pointer());
        }
        return DONE;
    }

    private int refuse(@Nullable String reason) {
        spec.commandLine().getErr().println(reason);
        return WRONG_USE;
    }

    private DemoTown town() {
        DemoTown everywhere = DemoTown.of(seed, size, asOf).withMistakes(share());
        return country == null ? everywhere : everywhere.in(CountryCode.of(country.toUpperCase(Locale.ROOT)));
    }

    private double share() {
        boolean percent = mistakes.endsWith("%");
        try {
            double share = Double.parseDouble(percent ? mistakes.substring(0, mistakes.length() - 1) : mistakes);
            return percent ? share / PERCENT : share;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The share of mistakes is written like 0.1 or 10%", e);
        }
    }

    private void write(DemoTown.Made made) throws IOException {
        DatasetWriter writer = new DatasetWriter(CountryPacks.load().versions());
        if (out == null) {
            OutputStream stream = new CharacterStream(spec.commandLine().getOut());
            writer.write(made.dataset(), null, stream);
            stream.flush();
            return;
        }
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            String name = out.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                writer.writeLines(made.dataset(), null, stream);
            } else {
                writer.write(made.dataset(), null, stream);
            }
        }
    }
}

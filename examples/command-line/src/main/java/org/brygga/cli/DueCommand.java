// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.cli.check.RecordsFile;
import org.brygga.country.Labels;
import org.brygga.due.DueItem;
import org.brygga.model.value.Code;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.calendar.CalendarWriter;
import org.brygga.sdk.json.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what is due. */
@Command(
        name = "due",
        description = "Lists what must be done until a day, and what should have been done before.",
        mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {

    private static final int NOT_ALL_READ = 1;
    private static final int MONTHS = 12;

    /** How the list is printed. */
    enum Format {
        text,
        csv,
        ics
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordsFile file = new RecordsFile();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Today, if it is another day.")
    private @Nullable LocalDate asOf;

    @Option(names = "--until", paramLabel = "DATE", description = "The last day to look at; in a year if not given.")
    private @Nullable LocalDate until;

    @Option(
            names = "--role",
            paramLabel = "R",
            description = "For whom: COORDINATOR (default), VOLUNTEER, MUNICIPAL_READER, FUNDER, NATIONAL_READER or"
                    + " DATA_PROTECTION_OFFICER. Protected people are on nobody's list.")
    private Role role = Role.COORDINATOR;

    @Option(names = "--format", paramLabel = "F", description = "text (default), csv or ics (iCalendar).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Brygga brygga = Brygga.create();
        LocalDate today = asOf == null ? brygga.today() : asOf;
        LocalDate last = until == null ? today.plusMonths(MONTHS) : until;
        Viewer viewer = Viewer.of(role, Delimitation.everything(), Code.of("FOLLOW_UP"), Instant.now());
        ReadResult read = file.read(brygga);
        try {
            print(brygga.due(read.dataset(), today, last, viewer), brygga, today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.whole(read) ? 0 : NOT_ALL_READ;
    }

    private void print(List<DueItem> items, Brygga brygga, LocalDate today) throws IOException {
        Locale locale = language.locale();
        Labels labels = Labels.of(brygga.packs());
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case ics -> {
                ByteArrayOutputStream calendar = new ByteArrayOutputStream();
                new CalendarWriter(brygga.packs())
                        .write(items, locale, today.atStartOfDay(ZoneOffset.UTC).toInstant(), calendar);
                out.print(calendar.toString(StandardCharsets.UTF_8));
            }
            case csv -> {
                CsvWriter csv = CsvWriter.builder().build(out);
                csv.writeRecord("due", "kind", "subject", "path", "overdue");
                items.forEach(item -> csv.writeRecord(
                        item.due().toString(),
                        item.kind().word(),
                        item.subject().toString(),
                        item.path().toString(),
                        String.valueOf(item.overdue(today))));
                csv.flush();
            }
            case text -> {
                if (items.isEmpty()) {
                    out.println(labels.sentence("due.clean", Map.of(), locale));
                }
                items.forEach(item -> out.println(line(item, labels, locale, today)));
            }
        }
    }

    private static String line(DueItem item, Labels labels, Locale locale, LocalDate today) {
        String about = labels.type(item.subject().type(), locale) + " "
                + (item.name() == null ? item.subject().id() : item.name());
        String late = item.overdue(today) ? " (" + labels.sentence("due.overdue", Map.of(), locale) + ")" : "";
        return item.due() + "  " + labels.code("due-kind", item.kind(), locale) + late + ": " + about;
    }
}

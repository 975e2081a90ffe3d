// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.privacy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.cli.check.RecordsFile;
import org.brygga.country.Labels;
import org.brygga.privacy.RetentionClock;
import org.brygga.privacy.RetentionDue;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what should no longer be kept. */
@Command(
        name = "due",
        description = "Lists the records about people that should no longer be kept; nothing is done.",
        mixinStandardHelpOptions = true)
final class RetentionCommand implements Callable<Integer> {

    /** How the list is printed. */
    enum Format {
        text,
        csv
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordsFile file = new RecordsFile();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Today, if it is another day.")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "F", description = "text (default) or csv.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Brygga brygga = Brygga.create();
        ReadResult read = file.read(brygga);
        LocalDate day = asOf == null ? brygga.today() : asOf;
        List<RetentionDue> past = new RetentionClock(brygga.packs(), read.dataset(), day)
                .all().stream().filter(one -> day.isAfter(one.lastDay())).toList();
        if (format == Format.csv) {
            csv(past);
        } else {
            text(past, Labels.of(brygga.packs()), language.locale());
        }
        return file.whole(read) ? Exit.DONE : Exit.NOT_ALL;
    }

    private void text(List<RetentionDue> past, Labels labels, Locale locale) {
        PrintWriter out = spec.commandLine().getOut();
        if (past.isEmpty()) {
            out.println(labels.sentence("retention.nothing", Map.of(), locale));
        }
        for (RetentionDue one : past) {
            String subject = labels.type(one.subject().type(), locale) + " "
                    + one.subject().id();
            String held = one.held() ? " (" + labels.sentence("retention.held", Map.of(), locale) + ")" : "";
            out.println(
                    labels.sentence("retention.line", Map.of("subject", subject, "day", one.lastDay()), locale) + held);
        }
    }

    private void csv(List<RetentionDue> past) {
        try {
            CsvWriter csv = CsvWriter.builder().build(spec.commandLine().getOut());
            csv.writeRecord("subject", "category", "lastDay", "then", "held", "basis");
            for (RetentionDue one : past) {
                csv.writeRecord(
                        one.subject().toString(),
                        one.category().name(),
                        one.lastDay().toString(),
                        one.then().name(),
                        String.valueOf(one.held()),
                        one.basis());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

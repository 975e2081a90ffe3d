// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.cli.check.RecordsFile;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.cli.exchange.WholeFile;
import org.brygga.cli.indicator.PeriodOptions;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.format.Format;
import org.brygga.sdk.report.format.ReportWriter;
import org.brygga.sdk.report.format.file.Publication;
import org.brygga.sdk.report.format.page.Letterhead;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a report of a file and writes it whole or not at all. */
@Command(
        name = "report",
        description = {
            "Makes a report of a file with records.",
            "Without --publish it is for whoever works with the people in it: small numbers are shown and must not be"
                    + " passed on. With --publish nobody can be found in it."
        },
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int NOT_ALL_READ = 1;
    private static final String WITHIN =
            "Small numbers are shown in it, and it must not be passed on;" + " --publish makes one that may be.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "group-sheet, area, partnership, citizen-promise, grant, national or fact-box.")
    private String kind = "";

    @Mixin
    private RecordsFile file = new RecordsFile();

    @Option(
            names = "--about",
            paramLabel = "TYPE:ID",
            description = "What it is about, for example area:norra. Where it is needed and not given, what there is to"
                    + " choose from is listed.")
    private @Nullable String about;

    @Mixin
    private PeriodOptions time = new PeriodOptions();

    @Option(
            names = "--all",
            description =
                    "Everything up to the day instead of a period: the only way to numbers printed without a date.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "html, pdf, xlsx, csv (an archive of files) or json; told by the ending of OUT if not given.")
    private @Nullable String format;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private PublishOptions publish = new PublishOptions();

    @Mixin
    private LetterheadOptions letterhead = new LetterheadOptions();

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "The file to write.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        PrintWriter complaints = spec.commandLine().getErr();
        try {
            return make(Brygga.create(), complaints);
        } catch (StoppedException e) {
            complaints.println(e.getMessage());
            return e.status();
        }
    }

    private int make(Brygga brygga, PrintWriter complaints) throws StoppedException {
        ReportKind wanted = kind();
        Format form = format == null && publish.isOpenData() ? Format.CSV : format();
        publish.refuseWrong(wanted, form);
        Letterhead head = letterhead.of(form);
        ReportRequest request = new ReportRequest(
                wanted, subject(), time.closed(brygga, all), time.asOf(brygga), publish.isForEverybody());
        ReadResult read = file.read(brygga);
        Dataset records = read.dataset();
        new Subjects(records).refuseWrong(request);
        ReportDesk.Made made = publish.make(brygga.packs(), request, records);
        new ReportFindings(brygga, language.locale()).orStop(made.findings(), complaints);
        Report report = made.report();
        ReportWriter writer = new ReportWriter(brygga.packs());
        Publication publication = publish.isOpenData() ? publish.publication() : null;
        // First what is kept: a report that is out, and of which nothing was kept, could be given away by the next one.
        publish.keep(made);
        WholeFile.write(out, stream -> {
            if (publication == null) {
                writer.write(report, form, language.locale(), head, stream);
            } else {
                writer.writeOpenData(report, publication, language.locale(), stream);
            }
        });
        if (!publish.isForEverybody()) {
            complaints.println(out + ": " + WITHIN);
        }
        return file.whole(read) ? DONE : NOT_ALL_READ;
    }

    private ReportKind kind() throws StoppedException {
        return ReportKind.ofWord(kind)
                .orElseThrow(
                        () -> StoppedException.wrongUse("There is no such kind of report. Choose group-sheet, area,"
                                + " partnership, citizen-promise, grant, national or fact-box."));
    }

    private @Nullable Ref subject() throws StoppedException {
        if (about == null) {
            return null;
        }
        try {
            return Ref.parse(about);
        } catch (IllegalArgumentException e) {
            throw StoppedException.wrongUse(
                    "Write what the report is about as TYPE:ID, for example --about area:norra.");
        }
    }

    private Format format() throws StoppedException {
        Optional<Format> named = format == null ? ofEnding() : Format.ofWord(format);
        return named.orElseThrow(() -> StoppedException.wrongUse(
                "Choose --format html, pdf, xlsx, csv or json, or a name for OUT that ends in .html, .pdf, .xlsx, .zip"
                        + " or .json."));
    }

    private Optional<Format> ofEnding() {
        String name = String.valueOf(out.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(Format.values())
                .filter(one -> one.ending().equals(ending))
                .findFirst();
    }
}

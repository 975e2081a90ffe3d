// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.indicator;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.cli.check.RecordsFile;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Question;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints what the indicators say of a file, with all that each figure rests on. */
@Command(
        name = "indicators",
        description = {
            "Prints what the indicators say of a file, with numerator, denominator and what was left out.",
            "It is for whoever works with the people in the file: small numbers are shown and must not be passed on.",
            "brygga report KIND FILE --publish makes something that may be passed on."
        },
        mixinStandardHelpOptions = true)
public final class IndicatorsCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int NOT_ALL_READ = 1;
    private static final String WITHIN = "Small numbers are shown here and must not be passed on;"
            + " brygga report KIND FILE --publish makes something that may be.";

    /** How the figures are printed. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordsFile file = new RecordsFile();

    @Mixin
    private PeriodOptions time = new PeriodOptions();

    @Mixin
    private SliceOptions slice = new SliceOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--code",
            paramLabel = "IND-..",
            description = "Only this indicator; the only way to one that is never published, such as IND-ATT-2.")
    private @Nullable String code;

    @Option(names = "--format", paramLabel = "F", description = "text (default) or json.")
    private Format format = Format.text;

    @Option(names = "--trace", description = "Lists the records behind each figure.")
    private boolean trace;

    @Override
    public Integer call() {
        Brygga brygga = Brygga.create();
        Period period = time.open();
        LocalDate asOf = time.asOf(brygga);
        refuseUnknown();
        ReadResult read = file.read(brygga);
        Viewer viewer = Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("STATISTICS"), Instant.now());
        Dataset seen = brygga.seen(read.dataset(), asOf, viewer);
        Question question = slice.of(Question.of(period, asOf), seen);
        print(figures(Facts.of(seen, question, brygga.packs().terms())), brygga, seen);
        spec.commandLine().getErr().println(WITHIN);
        return file.whole(read) ? DONE : NOT_ALL_READ;
    }

    private void refuseUnknown() {
        Indicator known = code == null ? null : Indicators.find(code).orElse(null);
        if (code != null && known == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no such indicator. Leave --code out to see those that say something of the file.");
        }
        if (known != null && known.funderOnly()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "This rests on answers for one grant, which only its report reads: brygga report grant FILE.");
        }
    }

    private List<Figure> figures(Facts facts) {
        return code != null
                ? Indicators.figures(code, facts)
                : Indicators.figures(facts).stream()
                        .filter(figure -> Indicators.find(figure.code())
                                .filter(Indicator::funderOnly)
                                .isEmpty())
                        .toList();
    }

    private void print(List<Figure> figures, Brygga brygga, Dataset seen) {
        PrintWriter out = spec.commandLine().getOut();
        PartWords words = new PartWords(brygga.packs(), seen, language.locale());
        switch (format) {
            case text -> new FigureText(brygga.packs(), words, language.locale(), trace).print(figures, out);
            case json -> out.println(new FigureJson(brygga.packs(), words, language.locale(), trace).of(figures));
        }
    }
}

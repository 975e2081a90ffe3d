// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.brygga.cli.catalogue.Languages;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.FindingsChange;
import org.brygga.finding.Severity;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.FindingReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a check says differently than before, or would say with another version of a pack. */
@Command(
        name = "preview",
        description = "Tells what a check says differently: than an earlier one, or with another version of a pack.",
        mixinStandardHelpOptions = true)
public final class PreviewCommand implements Callable<Integer> {

    private static final int FINDINGS = 1;
    private static final int WRONG_USE = 2;

    /** What the file is compared with. */
    static final class Other {

        @Option(
                names = "--before",
                required = true,
                paramLabel = "FINDINGS",
                description = "What check --format json or jsonl printed earlier.")
        private @Nullable Path before;

        @Option(
                names = "--pack",
                required = true,
                paramLabel = "JAR",
                description = "A jar with packs to look at before they are used.")
        private @Nullable Path pack;
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "JSON (.json) or JSON Lines (.jsonl, .ndjson).")
    private Path file = Path.of("");

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Other other = new Other();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day for which to check; today if not given.")
    private @Nullable LocalDate asOf;

    @Option(names = "--lang", paramLabel = "L", description = "sv, da, nb, nn or en.")
    private @Nullable String language;

    private final CountryPacks packs = CountryPacks.load();

    @Override
    public Integer call() {
        PrintWriter complaints = spec.commandLine().getErr();
        Optional<String> problem = FileKind.problem(file);
        if (problem.isPresent()) {
            complaints.println(file + ": " + problem.get());
            return WRONG_USE;
        }
        if (language != null && !Languages.known(language)) {
            complaints.println("There is no such language here. Choose sv, da, nb, nn or en.");
            return WRONG_USE;
        }
        try {
            return print(change());
        } catch (IllegalArgumentException e) {
            complaints.println(e.getMessage());
            return WRONG_USE;
        } catch (IOException e) {
            complaints.println("A file could not be read to its end.");
            return WRONG_USE;
        }
    }

    private FindingsChange change() throws IOException {
        Brygga now = Brygga.builder().packs(packs).build();
        LocalDate day = asOf == null ? now.today() : asOf;
        if (other.before != null) {
            Findings before = earlier(other.before);
            return FindingsChange.between(before, now.check(file, day).findings());
        }
        Findings before = now.check(file, day).findings();
        try (PackFile next = PackFile.open(Objects.requireNonNull(other.pack), now.packs())) {
            Brygga then = Brygga.builder().packs(next.packs()).build();
            return FindingsChange.between(before, then.check(file, day).findings());
        }
    }

    private static Findings earlier(Path before) throws IOException {
        if (!Files.isReadable(before)) {
            throw new IllegalArgumentException(before + ": There is no such file. Check the name and the folder.");
        }
        try (InputStream stream = Files.newInputStream(before)) {
            return FindingReader.read(stream);
        }
    }

    private int print(FindingsChange change) {
        Locale locale = locale();
        Labels labels = Labels.of(packs);
        PrintWriter out = spec.commandLine().getOut();
        list(out, labels.sentence("preview.appeared", count(change.appeared().size()), locale), change.appeared());
        list(out, labels.sentence("preview.gone", count(change.gone().size()), locale), change.gone());
        out.println(labels.sentence("preview.weighed", count(change.weighed().size()), locale));
        change.weighed()
                .forEach(pair -> out.println("  " + pair.after().subject() + "  "
                        + pair.after().code() + "  "
                        + labels.severity(pair.before().severity(), 1, locale) + " -> "
                        + labels.severity(pair.after().severity(), 1, locale)));
        out.println(labels.sentence("preview.kept", count(change.kept()), locale));
        return change.appeared().count(Severity.ERROR) > 0 ? FINDINGS : 0;
    }

    private Locale locale() {
        return language == null ? Languages.ofMachine() : Locale.forLanguageTag(language);
    }

    private static Map<String, Object> count(int number) {
        return Map.of("count", number);
    }

    private void list(PrintWriter out, String headline, Findings findings) {
        out.println(headline);
        for (Finding finding : findings) {
            out.println("  " + finding.subject() + "  " + finding.severity() + "  " + finding.code() + " ("
                    + finding.pack() + "): " + text(finding));
        }
    }

    /** In the language that was asked for, as far as the packs in use know the rule; else in its own words. */
    private String text(Finding finding) {
        return packs.rules()
                .entry(finding.code())
                .map(entry -> packs.words().of(finding, entry, locale()).text())
                .orElse(finding.text());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.privacy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.PersonalField;
import org.brygga.cli.catalogue.LanguageOption;
import org.brygga.cli.check.RecordsFile;
import org.brygga.country.Labels;
import org.brygga.model.value.Code;
import org.brygga.privacy.processing.HeldField;
import org.brygga.privacy.processing.Inventory;
import org.brygga.privacy.processing.PurposeGround;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which kinds of data about people are in a file, and for what. */
@Command(
        name = "inventory",
        description =
                "Tells which kinds of data about people are in a file, for what, and for whom; no value is shown.",
        mixinStandardHelpOptions = true)
final class InventoryCommand implements Callable<Integer> {

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

    @Option(names = "--format", paramLabel = "F", description = "text (default) or csv.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Brygga brygga = Brygga.create();
        ReadResult read = file.read(brygga);
        List<HeldField> fields = Inventory.of(read.dataset(), brygga.today());
        if (format == Format.csv) {
            csv(fields);
        } else {
            text(fields, Labels.of(brygga.packs()), language.locale());
        }
        return file.whole(read) ? Exit.DONE : Exit.NOT_ALL;
    }

    private void text(List<HeldField> fields, Labels labels, Locale locale) {
        PrintWriter out = spec.commandLine().getOut();
        if (fields.isEmpty()) {
            out.println(labels.sentence("inventory.nothing", Map.of(), locale));
        }
        for (HeldField held : fields) {
            PersonalField field = held.field();
            out.println(labels.sentence(
                    "inventory.line",
                    Map.of(
                            "record", labels.type(field.record(), locale),
                            "component", labels.component(field.component(), locale),
                            "category",
                                    labels.code(
                                            "data-category",
                                            Code.of(field.category().name()),
                                            locale),
                            "count", held.records()),
                    locale));
            line(
                    out,
                    labels,
                    locale,
                    "inventory.purposes",
                    "purposes",
                    words("purpose", field.purposes(), labels, locale));
            line(
                    out,
                    labels,
                    locale,
                    held.stated().isEmpty() ? "inventory.usual" : "inventory.grounds",
                    "grounds",
                    grounds(held, labels, locale));
            line(
                    out,
                    labels,
                    locale,
                    "inventory.readers",
                    "readers",
                    words("viewer-role", roles(field), labels, locale));
            if (field.stays()) {
                out.println("    " + labels.sentence("inventory.stays", Map.of(), locale));
            }
        }
    }

    private static void line(PrintWriter out, Labels labels, Locale locale, String key, String argument, String words) {
        if (!words.isEmpty()) {
            out.println("    " + labels.sentence(key, Map.of(argument, words), locale));
        }
    }

    /** Those that the records state; where they state none, the usual ones. */
    private static String grounds(HeldField held, Labels labels, Locale locale) {
        return words("legal-basis", grounds(held), labels, locale);
    }

    private static List<Code> grounds(HeldField held) {
        return held.stated().isEmpty()
                ? held.grounds().stream()
                        .map(PurposeGround::bases)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList()
                : held.stated().stream().sorted().toList();
    }

    private static List<Code> roles(PersonalField field) {
        return field.roles().stream().sorted().map(role -> Code.of(role.name())).toList();
    }

    private static String words(String list, List<Code> words, Labels labels, Locale locale) {
        return words.stream().map(word -> labels.code(list, word, locale)).collect(Collectors.joining(", "));
    }

    private void csv(List<HeldField> fields) {
        try {
            CsvWriter csv = CsvWriter.builder().build(spec.commandLine().getOut());
            csv.writeRecord("record", "component", "category", "records", "purposes", "bases", "roles", "stays");
            for (HeldField held : fields) {
                PersonalField field = held.field();
                csv.writeRecord(
                        field.record(),
                        field.component(),
                        field.category().name(),
                        String.valueOf(held.records()),
                        joined(field.purposes()),
                        joined(grounds(held)),
                        joined(roles(field)),
                        String.valueOf(field.stays()));
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(List<Code> words) {
        return words.stream().flatMap(word -> Stream.of(word.word())).collect(Collectors.joining(" "));
    }
}

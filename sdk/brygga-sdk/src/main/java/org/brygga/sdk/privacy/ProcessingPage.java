// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.FieldRegister;
import org.brygga.access.PersonalField;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.country.safeguard.Backing;
import org.brygga.country.safeguard.Safeguards;
import org.brygga.model.value.Code;
import org.brygga.privacy.processing.PurposeGround;
import org.brygga.privacy.processing.PurposeRegister;

/**
 * Writes what a controller has to write about its processing (GDPR articles 30 and 35), as far as the packs and the library know
 * it: Markdown in English, a starting point that the controller completes.
 */
public final class ProcessingPage {

    private static final Locale ENGLISH = Locale.ENGLISH;

    private final CountryPacks packs;
    private final Labels labels;
    private final LocalDate asOf;

    /**
     * @param asOf the day by whose law it is written
     */
    public ProcessingPage(CountryPacks packs, LocalDate asOf) {
        this.packs = packs;
        this.labels = Labels.of(packs);
        this.asOf = asOf;
    }

    /** The page, for the packs in use. */
    public String text() {
        return template()
                .replace("{activities}", activities())
                .replace("{retention}", retention())
                .replace("{marks}", marks())
                .replace("{duties}", duties());
    }

    private String activities() {
        return table(
                List.of("purpose", "usual grounds", "data", "read by", "source"),
                PurposeRegister.standard().on(asOf).stream().map(this::activity));
    }

    private List<String> activity(PurposeGround ground) {
        List<PersonalField> fields = FieldRegister.standard().fields().stream()
                .filter(PersonalField::personal)
                .filter(field -> field.purposes().contains(ground.purpose()))
                .toList();
        return List.of(
                code("purpose", ground.purpose()),
                Stream.concat(
                                ground.bases().stream().map(basis -> code("legal-basis", basis)),
                                ground.conditions().stream()
                                        .map(condition -> code("special-category-condition", condition)))
                        .collect(Collectors.joining("; ")),
                fields.isEmpty() ? "no component of its own; a purpose that a consent names" : kinds(fields),
                roles(fields),
                source(ground.backing()));
    }

    /** Kinds of data, each with the records that hold it. */
    private String kinds(List<PersonalField> fields) {
        Map<PersonalField.Category, Set<String>> kinds = fields.stream()
                .collect(Collectors.groupingBy(
                        PersonalField::category,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                field -> field.record().replace('-', ' '), Collectors.toCollection(TreeSet::new))));
        return kinds.entrySet().stream()
                .map(kind -> code("data-category", Code.of(kind.getKey().name())) + " ("
                        + String.join(", ", kind.getValue()) + ")")
                .collect(Collectors.joining("; "));
    }

    private String roles(List<PersonalField> fields) {
        return fields.stream()
                .map(PersonalField::roles)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .map(role -> code("viewer-role", Code.of(role.name())))
                .collect(Collectors.joining(", "));
    }

    private String retention() {
        return table(
                List.of("pack", "data", "counted from", "months", "then", "source"),
                known(
                        Safeguards::retention,
                        one -> one.backing(),
                        one -> List.of(
                                word(one.category()),
                                word(one.startsAt()),
                                String.valueOf(one.months()),
                                word(one.then()),
                                source(one.backing()))));
    }

    private String marks() {
        return table(
                List.of("pack", "mark", "level", "looked at again after", "source"),
                known(
                        Safeguards::protections,
                        one -> one.backing(),
                        one -> List.of(
                                code("protection-source", one.mark()),
                                word(one.level()),
                                one.reviewMonths() == null ? "" : one.reviewMonths() + " months",
                                source(one.backing()))));
    }

    private String duties() {
        return table(
                List.of("pack", "about", "binds", "by", "provision", "source"),
                known(
                        Safeguards::confidentiality,
                        one -> one.backing(),
                        one -> List.of(
                                word(one.topic()),
                                word(one.who()),
                                word(one.force()),
                                one.law(),
                                source(one.backing()))));
    }

    /** What each pack knows on the day, one row each, the pack first. */
    private <T> Stream<List<String>> known(
            Function<Safeguards, List<T>> what, Function<T, Backing> backing, Function<T, List<String>> cells) {
        return packs.list().stream()
                .flatMap(pack -> what.apply(pack.safeguards()).stream()
                        .filter(one -> backing.apply(one).holdsOn(asOf))
                        .map(one -> row(pack, cells.apply(one))));
    }

    private static List<String> row(CountryPack pack, List<String> cells) {
        return Stream.concat(Stream.of(pack.id()), cells.stream()).toList();
    }

    private String code(String list, Code word) {
        return labels.code(list, word, ENGLISH);
    }

    private static String word(Enum<?> word) {
        return word.name();
    }

    private static String source(Backing backing) {
        return backing.source() + " (" + backing.confidence().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String table(List<String> titles, Stream<List<String>> rows) {
        return Stream.concat(
                        Stream.of(titles, titles.stream().map(title -> "---").toList()), rows)
                .map(cells -> cells.stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }

    private static String template() {
        try (InputStream stream = ProcessingPage.class.getResourceAsStream("processing.md")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The page on processing cannot be read", e);
        }
    }
}

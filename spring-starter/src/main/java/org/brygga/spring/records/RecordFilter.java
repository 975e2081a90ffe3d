// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brygga.access.Redaction;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.personal.Personal;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.Versioned;
import org.brygga.spring.api.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to. It looks only at what the caller is shown, so that nobody finds out by asking what she may not see.
 */
final class RecordFilter {

    /** The names of what a list can be narrowed by. */
    static final Set<String> NAMES =
            Set.of("area", "organisation", "programme", "group", "status", "on", "changed-since");

    /** The same with text, which may be somebody's name and is therefore never part of an address for records of people. */
    static final Set<String> WITH_TEXT = with(NAMES, "q");

    /** The same with a number under which an organisation is registered or a person is known, which is part of no address either. */
    static final Set<String> SEARCHED = with(WITH_TEXT, "number");

    private static final Pattern NOT_PART_OF_A_NUMBER = Pattern.compile("[^\\p{L}\\p{Nd}]");

    private final Map<String, String> wanted;
    private final @Nullable LocalDate on;
    private final @Nullable Instant since;

    /**
     * @throws Refusal if a name is not known, or a value is written otherwise
     */
    RecordFilter(Map<String, String> wanted, Set<String> names) {
        if (!names.containsAll(wanted.keySet())) {
            throw Refusal.parameter();
        }
        this.wanted = new HashMap<>(wanted);
        try {
            String day = this.wanted.remove("on");
            String moment = this.wanted.remove("changed-since");
            on = day == null ? null : LocalDate.parse(day);
            since = moment == null ? null : Instant.parse(moment);
        } catch (DateTimeException e) {
            throw Refusal.parameter();
        }
    }

    boolean matches(Versioned<?> version, Aggregate shown) {
        return (since == null || version.at().isAfter(since))
                && (on == null || onThatDay(shown, on))
                && wanted.entrySet().stream().allMatch(one -> matches(shown, one.getKey(), one.getValue()));
    }

    private static boolean matches(Aggregate shown, String name, String value) {
        if ("q".equals(name)) {
            return texts(shown)
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)));
        }
        if ("number".equals(name)) {
            return numbers(shown).anyMatch(plain(value)::equals);
        }
        if ("status".equals(name)) {
            return component(shown, name)
                    .filter(status -> Code.of(value).equals(status))
                    .isPresent();
        }
        return references(shown).map(Ref::text).anyMatch(value::equals);
    }

    private static boolean onThatDay(Aggregate shown, LocalDate on) {
        Optional<Object> period = component(shown, "period");
        if (period.isPresent()) {
            return period.get() instanceof Period known && known.contains(on);
        }
        return component(shown, "date").filter(date -> date.equals(on)).isPresent();
    }

    private static Stream<Ref> references(Aggregate shown) {
        return values(shown)
                .flatMap(value -> value instanceof Collection<?> many ? many.stream() : Stream.of(value))
                .filter(Ref.class::isInstance)
                .map(Ref.class::cast);
    }

    private static Stream<String> texts(Aggregate shown) {
        return component(shown, "name").stream()
                .map(name -> name instanceof Personal personal ? personal.reveal() : name.toString());
    }

    private static Optional<Object> component(Aggregate shown, String name) {
        return Stream.of(shown.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> Redaction.value(component, (Record) shown));
    }

    private static Stream<Object> values(Aggregate shown) {
        return Stream.of(shown.getClass().getRecordComponents())
                .map((RecordComponent component) -> Redaction.value(component, (Record) shown))
                .flatMap(Stream::ofNullable);
    }

    private static Stream<String> numbers(Aggregate shown) {
        Stream<@Nullable IdentifierValue> held = shown instanceof Organisation organisation
                ? organisation.registrations().stream().map(RegistrationNumber::number)
                : shown instanceof HeldIdentifier identifier ? Stream.of(identifier.value()) : Stream.empty();
        return held.flatMap(Stream::ofNullable).map(number -> plain(number.reveal()));
    }

    private static String plain(String number) {
        return NOT_PART_OF_A_NUMBER.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static Set<String> with(Set<String> others, String name) {
        Set<String> names = new HashSet<>(others);
        names.add(name);
        return Set.copyOf(names);
    }
}

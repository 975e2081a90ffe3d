// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.brygga.dataset.RecordType;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;

/** The small values that records are made of: mostly sensible, sometimes odd, with marks in whatever is personal. */
final class ValueArbitraries {

    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "\t\n\r",
            "\u0000\u0007\u001b[31m",
            "å".repeat(5_000),
            "Ærø, Ålesund og Øresund, Sápmi",
            "👩‍👧‍👦 mødre 💬",
            "${7*7} {max} \\{x}",
            "'; DROP TABLE area; --",
            "=HYPERLINK(\"http://brygga.invalid\")",
            "\u202etxet\u202c",
            "e\u0301");
    /** Words by list that rules of the built-in packs ask for, so that generated records reach the inside of the rules. */
    static final Map<String, List<String>> KNOWN_WORDS = Map.ofEntries(
            list("partnership-form", "IOP CITIZEN_PROMISE HOUSING_PLAN COOPERATION_AGREEMENT"),
            list("partnership-status", "ACTIVE DRAFT SIGNED"),
            list("grant-status", "DRAFT GRANTED IN_PROGRESS"),
            list("group-status", "ACTIVE DRAFT"),
            list("organisation-status", "ACTIVE PLANNED"),
            list("organisation-kind", "MUNICIPALITY POLICE CIVIL_SOCIETY FOUNDATION"),
            list("legal-form", "UNDECIDED ASSOCIATION"),
            list("area-kind", "MUNICIPALITY NEIGHBOURHOOD"),
            list("assessment-kind", "MARKET PROCUREMENT STATE_AID"),
            list("assessment-result", "NON_ECONOMIC DE_MINIMIS"),
            list("agreement-clause", "NOTICE AMENDMENT TERMINATION DISPUTE"),
            list("classification-scheme", "SE_POLICE DK_ALMENBOLIGLOV NO_OMRADESATSING"),
            list("grant-scheme", "NO_DAM_HELSE DK_SECTION_18 DK_HELHEDSPLAN DK_STATE_SOCIAL"),
            list("report-kind", "FINAL PROGRESS ACCOUNTS"),
            list("volunteer-status", "ACTIVE CANDIDATE"),
            list("session-status", "HELD CANCELLED MOVED"),
            list("meeting-place-status", "ACTIVE CLOSED"),
            list("organisation-relation", "AFFILIATE COOPERATION"),
            list("income-kind", "VOLUNTEER_HOURS LOCAL_CO_FINANCING"),
            list("goal", "AREA_DELISTING"),
            list("goal-status", "REACHED"),
            list("record-check", "BORNEATTEST"),
            list("engagement", "VOLUNTARY EMPLOYED"),
            list("agreement-kind", "STRATEGIC SUB_AGREEMENT"),
            list("indicator", "MEETING_PLACES CONTACTS"));

    private static final BigDecimal LARGE = BigDecimal.TEN.pow(20);
    private static final List<String> SUBDIVIDED = List.of("2024", "2025-06", "XXXX-05-23", "?2024-05-23", "XXXX-01");

    private ValueArbitraries() {}

    /** By type. Values of other types are built from their components. */
    static Map<Class<?>, Arbitrary<?>> all(boolean impossible) {
        Map<Class<?>, Arbitrary<?>> values = new HashMap<>();
        values.put(Ref.class, refs());
        values.put(
                CountryCode.class,
                words("SE", "DK", "NO", "SE", "FI", "XX", "Sverige").map(CountryCode::of));
        values.put(LanguageTag.class, words("sv", "so", "nb", "ar-Latn", "??").map(LanguageTag::of));
        values.put(PartialDate.class, dates(impossible));
        values.put(LocalDate.class, days());
        values.put(
                LocalTime.class,
                Arbitraries.integers()
                        .between(0, 95)
                        .map(quarter -> LocalTime.of(0, 0).plusMinutes(15L * quarter)));
        values.put(Integer.class, often(Arbitraries.integers().between(-1, 12), Arbitraries.integers()));
        values.put(
                BigDecimal.class,
                often(
                        Arbitraries.integers().between(-1, 500_000).map(BigDecimal::valueOf),
                        Arbitraries.bigDecimals().between(LARGE.negate(), LARGE).ofScale(2)));
        values.put(Boolean.class, Arbitraries.of(true, false));
        values.put(String.class, texts());
        values.put(PersonKey.class, keys().map(PersonKey::of));
        values.put(PersonName.class, personal().map(PersonName::of));
        values.put(ContactDetail.class, personal().map(ContactDetail::of));
        values.put(BirthYear.class, personal().map(BirthYear::of));
        values.put(IdentifierValue.class, personal().map(IdentifierValue::of));
        values.put(PersonalText.class, personal().map(PersonalText::of));
        return values;
    }

    /** Ids: mostly a few that repeat, sometimes one that no id may be. */
    static Arbitrary<String> ids() {
        return often(words("a", "b", "c", "d", "basic", "s1"), words("", " ", "å/ä", "-x", "a".repeat(80), "\u0000"));
    }

    /** References to the ids of {@link #ids()}, and some that lead nowhere. */
    static Arbitrary<Ref> refs() {
        Arbitrary<String> types = Arbitraries.of(RecordType.values()).map(RecordType::word);
        Arbitrary<Ref> near =
                Combinators.combine(types, words("a", "b", "c", "d")).as(Ref::new);
        return often(
                near,
                words("organisation:gone", "nothing:at-all", "area:Ærø 👩", "group:a:b")
                        .map(Ref::parse));
    }

    /** Words of a list, and words that nobody has heard of. */
    static Arbitrary<Code> codes(List<String> known, boolean impossible) {
        Arbitrary<String> typed = Canaries.typed();
        Arbitrary<String> odd = impossible ? Arbitraries.oneOf(typed, words("", " ", "Ä".repeat(200))) : typed;
        return often(known.isEmpty() ? words("ONE", "ANOTHER") : words(known), odd)
                .map(Code::of);
    }

    private static Map.Entry<String, List<String>> list(String name, String words) {
        return Map.entry(name, List.of(words.split(" ", -1)));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Canaries.typed()),
                Tuple.of(
                        2,
                        Combinators.combine(Canaries.typed(), words(ODD_TEXTS)).as(String::concat)),
                Tuple.of(2, words(ODD_TEXTS)),
                Tuple.of(1, words("utsatt område", "Helse vår 2022", "0301", "0101", "5501")));
    }

    private static Arbitrary<String> personal() {
        Arbitrary<String> marked = Canaries.personal();
        return often(marked, Combinators.combine(marked, words(ODD_TEXTS)).as(String::concat));
    }

    /** Opaque keys that a finding may show, and typed ones that it may not. */
    private static Arbitrary<String> keys() {
        return often(
                words(
                        "630aa27f8095ffafd462ae6232508ea2",
                        "181891feb6414fe569d80a7d0f206d49",
                        "06719e6e46911c7e0ae2c79305ff5c37"),
                Canaries.personal());
    }

    private static Arbitrary<PartialDate> dates(boolean impossible) {
        Arbitrary<PartialDate> possible =
                often(days().map(PartialDate::of), words(SUBDIVIDED).map(PartialDate::parse));
        if (!impossible) {
            return possible;
        }
        Arbitrary<Integer> parts = Arbitraries.integers().between(-1, 40);
        Arbitrary<PartialDate> any = Combinators.combine(
                        Arbitraries.integers().between(-5, 10_500).injectNull(0.3),
                        parts.injectNull(0.3),
                        parts.injectNull(0.3),
                        Arbitraries.of(PartialDate.Part.class).set())
                .as((year, month, day, inferred) -> new PartialDate(year, month, day, Set.copyOf(inferred)));
        return often(possible, any);
    }

    /** Days around now mostly, and the ends of the calendar. */
    private static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> near =
                Arbitraries.integers().between(-4_000, 2_000).map(LinkedDatasets.DAY::plusDays);
        return often(
                near, Arbitraries.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29)));
    }

    private static Arbitrary<String> words(String... words) {
        return Arbitraries.of(words);
    }

    private static Arbitrary<String> words(List<String> words) {
        return Arbitraries.of(words);
    }

    private static <T> Arbitrary<T> often(Arbitrary<T> usual, Arbitrary<T> odd) {
        return Arbitraries.frequencyOf(Tuple.of(6, usual), Tuple.of(1, odd));
    }
}

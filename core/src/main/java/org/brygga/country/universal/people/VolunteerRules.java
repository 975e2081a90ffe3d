// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brygga.country.table.DatedTable;
import org.brygga.country.universal.source.Seeds;
import org.brygga.country.universal.source.UniversalThresholds;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.people.Engagement;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** Rules for the people who carry the work. */
public final class VolunteerRules {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final DatedTable THRESHOLDS = UniversalThresholds.TABLE;
    private static final Set<String> EMPLOYED = Set.of("EMPLOYED", "SUBSIDISED_EMPLOYMENT");

    static final Rule<Volunteer> IS_OLD_ENOUGH = Rule.warning("COM-VOL-001")
            .title("A volunteer has reached the least age when she starts")
            .text("The volunteer was younger than {limit} years at the start.")
            .fix("Look at whether a guardian has agreed, and which tasks are suitable. The limit is our own proposal.")
            .source(Confidence.GENERAL, "Own proposal; no published minimum was found", "")
            .on(Volunteer.class)
            .reads("birthYear", "statusHistory", "roles")
            .finds((volunteer, context, hits) -> {
                Optional<Integer> born = year(volunteer);
                Optional<LocalDate> start = start(volunteer);
                if (born.isEmpty() || start.isEmpty()) {
                    return;
                }
                int limit =
                        THRESHOLDS.number("volunteer-age-least", context.asOf()).intValue();
                if (start.get().getYear() - born.get() < limit) {
                    hits.add(FieldPath.of("birthYear"), Map.of("limit", limit));
                }
            });

    static final Rule<Volunteer> SPEAKS_A_LANGUAGE = Rule.warning("COM-VOL-002")
            .title("It is stated which languages a volunteer speaks")
            .text("No language is stated.")
            .fix("Add the languages in which she can have a conversation.")
            .source(Confidence.VERIFIED, Seeds.TROMSO, "")
            .notStated()
            .on(Volunteer.class)
            .reads("languages")
            .holds(volunteer -> !volunteer.languages().isEmpty());

    static final Rule<Volunteer> IS_TRAINED = Rule.warning("COM-VOL-003")
            .title("An active volunteer has completed a training, or is exempted from it")
            .text("The volunteer is active without a completed training or an exemption.")
            .fix("Record the day on which the training was completed, or why none is needed.")
            .source(Confidence.VERIFIED, "Bydelsmødre Norge, basic training; Bydelsmødre, training plan", "")
            .notStated()
            .on(Volunteer.class, volunteer -> Code.is(volunteer.status(), "ACTIVE"))
            .reads("trainings", "status")
            .holds(volunteer -> volunteer.trainings().stream()
                    .anyMatch(training -> training.completed() != null || training.exemption() != null));

    static final Rule<Volunteer> PROMISED_CONFIDENTIALITY = Rule.warning("COM-VOL-004")
            .title("A volunteer has promised confidentiality before her first contact")
            .text("No promise of confidentiality is recorded from before the first contact on {first}.")
            .fix("Let her sign the promise of confidentiality, and record the day.")
            .source(Confidence.VERIFIED, "Sample agreements between institutions and volunteers, Denmark", "")
            .scope(Scope.PROGRAMME)
            .on(Volunteer.class)
            .reads("confidentialitySigned")
            .finds((volunteer, context, hits) -> firstContact(volunteer, context.dataset())
                    .filter(first -> volunteer.confidentialitySigned() == null
                            || volunteer.confidentialitySigned().isAfter(first))
                    .ifPresent(first -> hits.add(FieldPath.of("confidentialitySigned"), Map.of("first", first))));

    static final Rule<Volunteer> ENGAGEMENT_IS_COHERENT = Rule.error("COM-VOL-006")
            .title("Whoever is employed has an employer and a contract period; whoever volunteers has no wage")
            .text("The kind of engagement does not fit what is stated about employer, contract or wage.")
            .text("employed", "An employment is stated without an employer or without a contract period.")
            .text("wage", "A wage is stated for voluntary work.")
            .fix("Add the employer and the contract period, or correct the kind of engagement.")
            .source(Confidence.VERIFIED, "Stadsdelsmammor Stockholm, employment; Bydelsmødre, voluntary work", "")
            .on(Volunteer.class, volunteer -> volunteer.engagement() != null)
            .reads("engagement")
            .finds((volunteer, context, hits) -> {
                Engagement engagement = Objects.requireNonNull(volunteer.engagement());
                boolean employed = engagement.kind() != null
                        && EMPLOYED.contains(engagement.kind().word());
                if (employed && (engagement.employer() == null || engagement.contract() == null)) {
                    hits.in("employed").add(FieldPath.of("engagement"));
                }
                if (Code.is(engagement.kind(), "VOLUNTARY") && engagement.wage() != null) {
                    hits.in("wage").add(FieldPath.of("engagement", "wage"));
                }
            });

    static final Rule<Volunteer> CHECK_WAS_SHOWN = Rule.warning("COM-VOL-007")
            .title("Whoever works directly with children has shown a police record check")
            .text("The role brings direct contact with children, and no record check is noted as shown.")
            .fix("Ask her to show the extract that your country uses; note the kind and the day, and keep no copy.")
            .source(Confidence.VERIFIED, "SFS 2013:852; børneattest rules; politiregisterforskriften section 34-1", "")
            .notStated()
            .on(Volunteer.class, volunteer -> Boolean.TRUE.equals(volunteer.childContact()))
            .reads("recordChecks", "childContact")
            .holds(volunteer -> !volunteer.recordChecks().isEmpty());

    private VolunteerRules() {}

    public static List<Rule<?>> all() {
        return List.of(
                IS_OLD_ENOUGH,
                SPEAKS_A_LANGUAGE,
                IS_TRAINED,
                PROMISED_CONFIDENTIALITY,
                ENGAGEMENT_IS_COHERENT,
                CHECK_WAS_SHOWN);
    }

    private static Optional<Integer> year(Volunteer volunteer) {
        BirthYear birthYear = volunteer.birthYear();
        return birthYear == null || !YEAR.matcher(birthYear.reveal()).matches()
                ? Optional.empty()
                : Optional.of(Integer.valueOf(birthYear.reveal()));
    }

    private static Optional<LocalDate> start(Volunteer volunteer) {
        Stream<LocalDate> active = volunteer.statusHistory().stream()
                .filter(change -> Code.is(change.status(), "ACTIVE"))
                .flatMap(change -> Stream.ofNullable(change.date()));
        Stream<LocalDate> roles = volunteer.roles().stream()
                .flatMap(role -> Stream.ofNullable(role.period()))
                .flatMap(period -> period.firstDay().stream());
        return Stream.concat(active, roles).min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> firstContact(Volunteer volunteer, Dataset dataset) {
        Ref her = volunteer.ref();
        LocalDate first = null;
        for (OutreachLog log : dataset.referringTo(OutreachLog.class, her)) {
            for (OutreachContact contact : log.contacts()) {
                LocalDate date = contact.date();
                if (date != null && her.equals(contact.volunteer()) && (first == null || date.isBefore(first))) {
                    first = date;
                }
            }
        }
        return Optional.ofNullable(first);
    }
}

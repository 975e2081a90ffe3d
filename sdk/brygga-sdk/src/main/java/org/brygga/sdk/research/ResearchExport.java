// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.Viewer;
import org.brygga.audit.AuditChain;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.people.Participant;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Purpose;
import org.brygga.model.place.Area;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;
import org.brygga.sdk.Brygga;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows for research out of what a viewer sees: only of participants whose records are held for that purpose, under keyed
 * pseudonyms (HMAC-SHA-256), coarse, and k-anonymous in what somebody might know from elsewhere.
 */
public final class ResearchExport {

    private static final String RESEARCH = "RESEARCH";
    private static final int LEAST_K = 3;
    private static final int QUARTER = 25;
    private static final int LARGEST_BAND = 75;
    private static final int DECADE = 10;
    private static final int MOST_ANCESTORS = 10;
    private static final int PSEUDONYM = 16;

    private final Brygga brygga;
    private final AuditChain secret;
    private final int k;

    /**
     * @param secret of this one export, at least 16 bytes; whoever has it can link rows to people, so it is thrown away or kept
     *     apart
     * @param k how many people at least must be alike, 3 or more
     * @throws IllegalArgumentException if k is below 3 or the secret too short
     */
    public ResearchExport(Brygga brygga, byte[] secret, int k) {
        if (k < LEAST_K) {
            throw new IllegalArgumentException("At least three people must be alike");
        }
        this.brygga = brygga;
        this.secret = new AuditChain(secret);
        this.k = k;
    }

    /**
     * The rows of a day.
     *
     * @param viewer whoever asks; people she must not find are not in it, and nothing tells that they are not
     */
    public ResearchTable of(Dataset dataset, LocalDate asOf, Viewer viewer) {
        Dataset seen = brygga.seen(dataset, asOf, viewer);
        List<ResearchRow> rows = new ArrayList<>();
        for (Group group : seen.all(Group.class)) {
            for (Enrolment enrolment : group.enrolments()) {
                seen.find(Participant.class, enrolment.person())
                        .filter(ResearchExport::forResearch)
                        .ifPresent(person -> rows.add(row(person, enrolment, group, seen, asOf)));
            }
        }
        Set<String> withheld = tooFew(rows);
        List<ResearchRow> shown = rows.stream()
                .filter(row -> !withheld.contains(row.pseudonym()))
                .sorted(Comparator.comparing(ResearchRow::pseudonym)
                        .thenComparing(row -> row.known().toString()))
                .toList();
        return new ResearchTable(shown, k, withheld.size(), statement(shown.size(), withheld.size()));
    }

    private static boolean forResearch(Participant participant) {
        return participant.person() != null
                && participant.purposes().stream().map(Purpose::purpose).anyMatch(one -> Code.is(one, RESEARCH));
    }

    private ResearchRow row(Participant person, Enrolment enrolment, Group group, Dataset seen, LocalDate asOf) {
        return new ResearchRow(
                pseudonym(person.person()),
                ageBand(person.birthYear(), asOf).orElse(null),
                municipality(group.area(), seen).orElse(null),
                year(enrolment, group).orElse(null),
                group.programme() == null ? null : group.programme().id(),
                attended(enrolment, group),
                Code.is(enrolment.status(), "COMPLETED"),
                enrolment.followUp() == null || enrolment.followUp().outcome() == null
                        ? null
                        : enrolment.followUp().outcome().word());
    }

    private String pseudonym(@Nullable PersonKey person) {
        return secret.keyed(person == null ? "" : person.key()).substring(0, PSEUDONYM);
    }

    private static Optional<String> ageBand(@Nullable BirthYear year, LocalDate asOf) {
        try {
            return Optional.ofNullable(year).map(born -> {
                int from = (asOf.getYear() - Integer.parseInt(born.reveal())) / DECADE * DECADE;
                return from + "-" + (from + DECADE - 1);
            });
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The municipality in which a group meets, found upwards from its area. */
    private static Optional<String> municipality(@Nullable Ref area, Dataset seen) {
        Optional<Area> here = seen.find(Area.class, area);
        for (int step = 0; step < MOST_ANCESTORS && here.isPresent(); step++) {
            if (Code.is(here.get().kind(), "MUNICIPALITY")) {
                return here.map(Area::id);
            }
            here = seen.find(Area.class, here.get().parent());
        }
        return Optional.empty();
    }

    private static Optional<Integer> year(Enrolment enrolment, Group group) {
        return Stream.of(Optional.ofNullable(enrolment.period()), Optional.ofNullable(group.period()))
                .flatMap(Optional::stream)
                .map(Period::firstDay)
                .flatMap(Optional::stream)
                .map(LocalDate::getYear)
                .findFirst();
    }

    /** In quarters, so that an exact share tells of nobody. */
    private static int attended(Enrolment enrolment, Group group) {
        Roster roster = Roster.of(group);
        Ref person = enrolment.person();
        long held = group.sessions().stream().filter(Roster::held).count();
        long came = person == null
                ? 0
                : group.sessions().stream()
                        .filter(Roster::held)
                        .filter(session -> roster.came(session).contains(person))
                        .count();
        return held == 0 ? 0 : (int) Math.min(LARGEST_BAND, came * 100 / held / QUARTER * QUARTER);
    }

    /** Everybody who is in a row to which fewer than k people belong; taken out until nobody is left alone. */
    private Set<String> tooFew(List<ResearchRow> rows) {
        Set<String> out = new HashSet<>();
        boolean more = true;
        while (more) {
            Map<List<String>, Set<String>> alike = rows.stream()
                    .filter(row -> !out.contains(row.pseudonym()))
                    .collect(Collectors.groupingBy(
                            ResearchRow::known, Collectors.mapping(ResearchRow::pseudonym, Collectors.toSet())));
            more = alike.values().stream()
                    .filter(people -> people.size() < k)
                    .map(out::addAll)
                    .reduce(false, Boolean::logicalOr);
        }
        return out;
    }

    private String statement(int rows, int withheld) {
        return "Rows: " + rows
                + ", one for each person in each group, of participants whose records are held for research. "
                + "People are named by keyed pseudonyms (HMAC-SHA-256) under a secret of this export. Names, contact data, dates, "
                + "places finer than a municipality, notes and proofs for funders are left out; ages are in bands of ten years, "
                + "attendance is in quarters. In age band, municipality, year and programme at least " + k
                + " people are alike; " + withheld + " people were withheld because fewer are like them. "
                + "Protected people are not in the rows and not in any of these figures. "
                + "The rows are still personal data for whoever holds the secret (GDPR article 4(5)).";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.access.Policy;
import org.brygga.check.SharingEntries;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.GoverningCountry;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationUnit;
import org.brygga.model.people.Participant;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Desk;
import org.jspecify.annotations.Nullable;

/** Says whether something may leave the house: to a recipient, or to everybody. */
public final class Sharing {

    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    private final Desk desk;
    private final CountryPacks packs;

    public Sharing(Desk desk, CountryPacks packs) {
        this.desk = desk;
        this.packs = packs;
    }

    /**
     * Whether records may be sent to a recipient as a report.
     *
     * @param unit the part of the organisation that receives them; absent if it is the organisation as a whole
     */
    public Findings report(Dataset records, Organisation recipient, @Nullable OrganisationUnit unit) {
        boolean authority =
                Code.is(recipient.kind(), "POLICE") || (unit != null && Code.is(unit.kind(), "SOCIAL_SERVICES"));
        List<Finding> findings = new ArrayList<>();
        if (authority) {
            for (Aggregate record : records.all()) {
                if (namesParticipants(record)) {
                    findings.add(desk.finding(record, records, SharingEntries.NAMED_REPORT, FieldPath.ROOT, Map.of()));
                }
            }
        }
        return Findings.of(findings);
    }

    private static boolean namesParticipants(Aggregate record) {
        return (record instanceof Participant participant
                        && (participant.name() != null
                                || !participant.contacts().isEmpty()))
                || (record instanceof Group group && group.enrolments().stream().anyMatch(one -> one.person() != null));
    }

    /** Whether a group may be published with its times, its place or its size. */
    public Findings publish(Group group, Dataset around, LocalDate day) {
        Policy policy = new Policy(packs, around, day);
        Set<Ref> people = new HashSet<>();
        Stream.concat(
                        group.enrolments().stream().flatMap(one -> Stream.ofNullable(one.person())),
                        group.leads().stream().flatMap(one -> Stream.ofNullable(one.person())))
                .forEach(people::add);
        boolean hides = people.stream()
                .flatMap(person -> around.find(Aggregate.class, person).stream())
                .filter(PersonRecord.class::isInstance)
                .anyMatch(person -> policy.hiding().hidesWhereabouts((PersonRecord) person));
        BigDecimal least = packs.knowledge(GoverningCountry.of(group, around).orElse(null))
                .threshold("suppression", day)
                .orElse(LEAST);
        if (!hides || BigDecimal.valueOf(people.size()).compareTo(least) >= 0) {
            return Findings.none();
        }
        return Findings.of(List.of(desk.finding(
                group, around, SharingEntries.REVEALING_SIZE, FieldPath.of("enrolments"), Map.of("least", least))));
    }
}

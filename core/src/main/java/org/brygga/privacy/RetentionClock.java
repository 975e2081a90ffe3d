// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.country.safeguard.RetentionPeriod;
import org.brygga.country.safeguard.RetentionPeriod.Category;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.GoverningCountry;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;

/**
 * Says until when records about people are kept. What a record states itself holds; else the time of the pack, counted from what
 * happened and not from when it was typed in. Where nothing says when it began, no time runs.
 */
public final class RetentionClock {

    private static final String STATED = "the record";

    private final CountryPacks packs;
    private final Dataset dataset;
    private final LocalDate asOf;

    /**
     * @param asOf the day by whose law and whose events the times are counted
     */
    public RetentionClock(CountryPacks packs, Dataset dataset, LocalDate asOf) {
        this.packs = packs;
        this.dataset = dataset;
        this.asOf = asOf;
    }

    /** Every record whose last day is known, the earliest first; a dry run of letting go. */
    public List<RetentionDue> all() {
        List<RetentionDue> all = new ArrayList<>();
        for (Aggregate record : dataset.all()) {
            of(record).ifPresent(all::add);
            part(record).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(RetentionDue::lastDay).thenComparing(RetentionDue::record));
        return all;
    }

    /** What should no longer be there. */
    public List<RetentionDue> due() {
        return all().stream().filter(one -> one.due(asOf)).toList();
    }

    /** How long one record is kept; empty if it is about nobody, or no time runs. */
    public Optional<RetentionDue> of(Aggregate record) {
        if (record instanceof HeldIdentifier identifier) {
            return Optional.ofNullable(identifier.until())
                    .map(last -> due(record, Category.IDENTIFIER, last, RetentionPeriod.Then.ERASE, false, STATED));
        }
        if (!(record instanceof PersonRecord person) || Forgetting.isRest(person)) {
            return Optional.empty();
        }
        Category category = category(person);
        Optional<RetentionPeriod> period = period(record, category);
        RetentionPeriod.Then then = period.map(RetentionPeriod::then).orElse(RetentionPeriod.Then.ERASE);
        boolean held = held(person);
        if (person.retainUntil() != null) {
            return Optional.of(due(record, category, person.retainUntil(), then, held, STATED));
        }
        return period.flatMap(time -> RetentionStart.of(person, dataset, asOf)
                .map(start -> due(
                        record,
                        category,
                        start.plusMonths(time.months()),
                        then,
                        held,
                        time.backing().source())));
    }

    /** How long a part of a record is kept that goes before the rest: notes of record checks, rows of outreach. */
    public Optional<RetentionDue> part(Aggregate record) {
        if (record instanceof Volunteer volunteer
                && !volunteer.recordChecks().isEmpty()
                && !Forgetting.isRest(volunteer)) {
            return part(record, Category.RECORD_CHECK, RetentionStart.ofChecks(volunteer), held(volunteer));
        }
        if (record instanceof OutreachLog log && !Forgetting.minimised(log).equals(log)) {
            return part(record, Category.OUTREACH_CONTACT, RetentionStart.of(log), false);
        }
        return Optional.empty();
    }

    private Optional<RetentionDue> part(Aggregate record, Category category, Optional<LocalDate> start, boolean held) {
        return period(record, category)
                .flatMap(time -> start.map(day -> due(
                        record,
                        category,
                        day.plusMonths(time.months()),
                        time.then(),
                        held,
                        time.backing().source())));
    }

    private Optional<RetentionPeriod> period(Aggregate record, Category category) {
        return packs.knowledge(GoverningCountry.of(record, dataset).orElse(null))
                .retention(category, asOf);
    }

    private boolean held(PersonRecord person) {
        return Stream.concat(
                        Stream.of(person),
                        Stream.ofNullable(person.person()).flatMap(key -> dataset.aboutPerson(key).stream()))
                .anyMatch(other -> other.hold() != null && other.hold().on(asOf));
    }

    private static RetentionDue due(
            Aggregate record,
            Category category,
            LocalDate lastDay,
            RetentionPeriod.Then then,
            boolean held,
            String basis) {
        return new RetentionDue(
                record.ref(), new Ref(record.typeWord(), record.shownKey()), category, lastDay, then, held, basis);
    }

    private static Category category(PersonRecord person) {
        if (person instanceof Volunteer) {
            return Category.VOLUNTEER;
        }
        return person instanceof ContactPerson ? Category.CONTACT_PERSON : Category.PARTICIPANT;
    }
}

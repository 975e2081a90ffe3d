// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.brygga.access.Hiding;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.CoarsePlaces;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.RuleCode;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.ContactPersonBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.Hold;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Hiding a person: at once by one, less only by two (PRV-013). Every record about her changes together, because the strongest
 * word of any of them holds. What else is wrong in those records is told and refuses nothing: it can be mended later, and she
 * cannot wait.
 */
public final class ProtectionOperations {

    private static final RuleCode WEAKER = RuleCode.of("PRV-013");

    private final Desk desk;
    private final CountryPacks packs;

    /**
     * @param packs know what the mark of a register asks for
     */
    public ProtectionOperations(Desk desk, CountryPacks packs) {
        this.desk = desk;
        this.packs = packs;
    }

    /**
     * Hides a person as a protection says, in all her records, and takes every place finer than a municipality out of them
     * (PRV-004). A record of hers that is hidden better already stays so, and of two marks that one stays which asks for more, the
     * earlier one where neither does.
     */
    public Outcome<PersonRecord> raise(PersonRecord record, Protection protection, Dataset around, Attribution by) {
        CoarsePlaces places = new CoarsePlaces(around);
        Hiding hiding = new Hiding(packs, around, by.day());
        return everywhere(
                record, around, by, "person.protection-raised", finding -> WEAKER.equals(finding.code()), one -> {
                    Protection held = one.protection();
                    Protection least = one.ref().equals(record.ref()) ? protection : stronger(protection, held);
                    Protection raised = held == null ? least : joined(least, protection, held, hiding);
                    PersonRecord hidden = with(one, raised);
                    return hiding.of(raised) == Protection.Level.NONE ? hidden : places.in(hidden);
                });
    }

    private static Protection stronger(Protection raised, @Nullable Protection held) {
        return held == null || held.asked().compareTo(raised.asked()) <= 0 ? raised : held;
    }

    /** The level, the day and the agreement of one of both, with the mark that asks for more; no level falls by that. */
    private static Protection joined(Protection least, Protection raised, Protection held, Hiding hiding) {
        Protection.Level fresh = byMark(raised, hiding);
        Protection.Level earlier = byMark(held, hiding);
        boolean stays = held.source() != null && earlier.compareTo(fresh) >= 0;
        // Where two marks ask for something, one of them is not told any more; what both asked for is.
        boolean both = earlier != Protection.Level.NONE && fresh != Protection.Level.NONE;
        Protection.Level marked = stays ? earlier : fresh;
        Protection.Level level = both && marked.compareTo(least.asked()) > 0 ? marked : least.asked();
        return new Protection(level, least.until(), stays ? held.source() : raised.source(), least.lowered());
    }

    private static Protection.Level byMark(Protection protection, Hiding hiding) {
        return hiding.of(new Protection(Protection.Level.NONE, null, protection.source()));
    }

    /**
     * Hides a person less, as two people agree.
     *
     * @param level what still must not be revealed
     * @param second who agrees beside whoever acts
     */
    public Outcome<PersonRecord> lower(
            PersonRecord record, Protection.Level level, PersonKey second, Dataset around, Attribution by) {
        List<PersonKey> agreed =
                Stream.concat(Stream.ofNullable(by.actor()), Stream.of(second)).toList();
        Protection lowered = new Protection(level, null, null, new Protection.Lowering(by.day(), agreed));
        return everywhere(
                record,
                around,
                by,
                "person.protection-lowered",
                finding -> within(finding, "protection"),
                one -> one.protection() == null ? one : with(one, lowered));
    }

    /** Keeps everything about a person for a time, whatever the last days say. */
    public Outcome<PersonRecord> hold(PersonRecord record, Hold hold, Dataset around, Attribution by) {
        return everywhere(
                record, around, by, "person.held", finding -> within(finding, "hold"), one -> with(one, hold));
    }

    /** Lets what was held go its way. */
    public Outcome<PersonRecord> release(PersonRecord record, Dataset around, Attribution by) {
        return everywhere(
                record,
                around,
                by,
                "person.released",
                finding -> within(finding, "hold"),
                one -> with(one, (Hold) null));
    }

    private static boolean within(Finding finding, String component) {
        return finding.path().component().filter(component::equals).isPresent();
    }

    private Outcome<PersonRecord> everywhere(
            PersonRecord record,
            Dataset around,
            Attribution by,
            String kind,
            Predicate<Finding> counts,
            UnaryOperator<PersonRecord> change) {
        PersonKey person = record.person();
        List<Desk.Change<?>> others = new ArrayList<>();
        if (person != null) {
            for (PersonRecord other : around.aboutPerson(person)) {
                if (!other.ref().equals(record.ref())) {
                    others.add(new Desk.Change<>(other, change.apply(other), kind));
                }
            }
        }
        return desk.settle(
                new Desk.Change<>(record, change.apply(record), kind), others, around, by, Findings.none(), counts);
    }

    private static PersonRecord with(PersonRecord record, Protection protection) {
        if (record instanceof Volunteer volunteer) {
            return VolunteerBuilder.builder(volunteer).protection(protection).build();
        }
        if (record instanceof Participant participant) {
            return ParticipantBuilder.builder(participant)
                    .protection(protection)
                    .build();
        }
        return record instanceof ContactPerson person
                ? ContactPersonBuilder.builder(person).protection(protection).build()
                : record;
    }

    private static PersonRecord with(PersonRecord record, @Nullable Hold hold) {
        if (record instanceof Volunteer volunteer) {
            return VolunteerBuilder.builder(volunteer).hold(hold).build();
        }
        if (record instanceof Participant participant) {
            return ParticipantBuilder.builder(participant).hold(hold).build();
        }
        return record instanceof ContactPerson person
                ? ContactPersonBuilder.builder(person).hold(hold).build()
                : record;
    }
}

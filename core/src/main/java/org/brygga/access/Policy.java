// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * Decides what somebody sees of some records; the one place where that is decided.
 *
 * <p>A record is seen if the role sees records of its kind, if it lies within the delimitation, and, where it is about a
 * person, if she may be seen. What of it is seen stands in the {@link FieldRegister}. What is not given is denied.
 */
public final class Policy {

    private static final Set<RecordType> OPEN = EnumSet.of(
            RecordType.SOURCE, RecordType.ORGANISATION, RecordType.AREA, RecordType.PROGRAMME, RecordType.EVENT);
    private static final Map<Role, Set<RecordType>> KINDS = new EnumMap<>(Map.of(
            Role.COORDINATOR, EnumSet.complementOf(EnumSet.of(RecordType.IDENTIFIER)),
            Role.VOLUNTEER,
                    and(
                            OPEN,
                            RecordType.GROUP,
                            RecordType.MEETING_PLACE,
                            RecordType.OUTREACH,
                            RecordType.VOLUNTEER,
                            RecordType.PARTICIPANT),
            Role.MUNICIPAL_READER, and(OPEN, RecordType.PARTNERSHIP, RecordType.GROUP, RecordType.MEETING_PLACE),
            Role.FUNDER, and(OPEN, RecordType.GRANT),
            Role.NATIONAL_READER, OPEN,
            Role.DATA_PROTECTION_OFFICER,
                    EnumSet.of(
                            RecordType.SOURCE,
                            RecordType.ORGANISATION,
                            RecordType.PARTNERSHIP,
                            RecordType.VOLUNTEER,
                            RecordType.PARTICIPANT,
                            RecordType.CONTACT_PERSON,
                            RecordType.IDENTIFIER,
                            RecordType.GROUP,
                            RecordType.EVENT)));

    private final Dataset dataset;
    private final Belonging belonging;
    private final Hiding hiding;
    private final LocalDate day;

    /**
     * @param dataset the records around what is asked for
     * @param day the day for which protection is judged
     */
    public Policy(CountryPacks packs, Dataset dataset, LocalDate day) {
        this.dataset = dataset;
        this.day = day;
        this.belonging = new Belonging(dataset);
        this.hiding = new Hiding(packs, dataset, day);
    }

    /** What a viewer sees. */
    public Sight by(Viewer viewer) {
        return new Sight(this, viewer);
    }

    /** How well people must be hidden. */
    public Hiding hiding() {
        return hiding;
    }

    LocalDate day() {
        return day;
    }

    Dataset dataset() {
        return dataset;
    }

    /** Whether a role sees such records at all, and the record lies within what the viewer works with. */
    boolean opens(Viewer viewer, Aggregate record) {
        Optional<RecordType> type = RecordType.ofWord(record.typeWord());
        if (viewer.role() == null) {
            return isPublic(record);
        }
        boolean ofKind =
                type.isPresent() && KINDS.getOrDefault(viewer.role(), Set.of()).contains(type.get());
        return ofKind && (OPEN.contains(type.get()) || belonging.within(viewer.delimitation(), record));
    }

    /** Whether a role keeps such records at all, and the record lies within what the viewer works with. */
    boolean writes(Viewer viewer, Aggregate record) {
        Optional<RecordType> type = RecordType.ofWord(record.typeWord());
        boolean ofKind = type.isPresent() && keeps(viewer.role(), type.get());
        return ofKind && (type.get() == RecordType.SOURCE || belonging.within(viewer.delimitation(), record));
    }

    private static boolean keeps(@Nullable Role role, RecordType type) {
        return type == RecordType.IDENTIFIER ? role == Role.DATA_PROTECTION_OFFICER : role == Role.COORDINATOR;
    }

    /** What is published anyway: organisations, places, promises to citizens. */
    private static boolean isPublic(Aggregate record) {
        if (record instanceof Partnership partnership) {
            return Code.is(partnership.form(), "CITIZEN_PROMISE") && !partnership.draft();
        }
        if (record instanceof MeetingPlace place) {
            return Code.is(place.status(), "ACTIVE");
        }
        return RecordType.ofWord(record.typeWord()).filter(OPEN::contains).isPresent();
    }

    private static Set<RecordType> and(Set<RecordType> open, RecordType... more) {
        Set<RecordType> all = EnumSet.copyOf(open);
        all.addAll(Set.of(more));
        return all;
    }
}

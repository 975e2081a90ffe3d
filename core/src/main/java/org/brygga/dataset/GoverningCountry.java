// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Whose rules govern a record: its own country, else its programme's, else that of the organisation responsible for it.
 *
 * <p>Place rules follow the place, organisation rules the registration of the organisation.
 */
public final class GoverningCountry {

    private GoverningCountry() {}

    /** The governing country; empty if neither the record nor its neighbours say. */
    public static Optional<CountryCode> of(Aggregate record, Dataset dataset) {
        if (record instanceof Organisation organisation) {
            return Optional.ofNullable(organisation.country());
        }
        if (record instanceof Area area) {
            return Optional.ofNullable(area.country());
        }
        if (record instanceof Programme programme) {
            return first(programme.country(), ofOrganisation(programme.responsible(), dataset));
        }
        if (record instanceof Partnership partnership) {
            Stream<Ref> parties = partnership.signatories().flatMap(party -> Stream.ofNullable(party.organisation()));
            return first(partnership.country(), ofNeighbours(partnership.programmes(), parties, dataset));
        }
        if (record instanceof Grant grant) {
            Stream<Ref> parties = grant.parties().stream().flatMap(party -> Stream.ofNullable(party.organisation()));
            return first(grant.country(), ofNeighbours(grant.programmes(), parties, dataset));
        }
        if (record instanceof Group group) {
            return ofProgramme(group.programme(), dataset).or(() -> ofOrganisation(group.organisation(), dataset));
        }
        if (record instanceof Volunteer volunteer) {
            return ofNeighbours(volunteer.programmes(), Stream.ofNullable(volunteer.organisation()), dataset);
        }
        if (record instanceof Participant participant) {
            return ofOrganisation(participant.organisation(), dataset);
        }
        if (record instanceof ContactPerson person) {
            return ofOrganisation(person.organisation(), dataset);
        }
        if (record instanceof MeetingPlace place) {
            return ofProgramme(place.programme(), dataset).or(() -> ofOrganisation(place.host(), dataset));
        }
        if (record instanceof OutreachLog log) {
            return ofProgramme(log.programme(), dataset);
        }
        return Optional.empty();
    }

    private static Optional<CountryCode> first(@Nullable CountryCode own, Optional<CountryCode> others) {
        return own == null ? others : Optional.of(own);
    }

    private static Optional<CountryCode> ofNeighbours(
            List<Ref> programmes, Stream<Ref> organisations, Dataset dataset) {
        for (Ref programme : programmes) {
            Optional<CountryCode> country = ofProgramme(programme, dataset);
            if (country.isPresent()) {
                return country;
            }
        }
        return organisations
                .flatMap(organisation -> ofOrganisation(organisation, dataset).stream())
                .findFirst();
    }

    private static Optional<CountryCode> ofProgramme(@Nullable Ref programme, Dataset dataset) {
        return dataset.find(Programme.class, programme).flatMap(found -> of(found, dataset));
    }

    private static Optional<CountryCode> ofOrganisation(@Nullable Ref organisation, Dataset dataset) {
        return dataset.find(Organisation.class, organisation).map(Organisation::country);
    }
}

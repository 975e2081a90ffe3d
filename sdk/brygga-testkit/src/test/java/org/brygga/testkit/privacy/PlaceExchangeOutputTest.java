// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.exchange.PlaceExchange;
import org.junit.jupiter.api.Test;

class PlaceExchangeOutputTest extends OutputContract {

    private final PlaceExchange exchange = new PlaceExchange(Brygga.create());

    @Override
    protected boolean showsPeople() {
        return false;
    }

    @Override
    protected String output(Dataset records, Viewer viewer) {
        Dataset town = ExchangedText.with(
                records, place("cafe", "The open café", "ACTIVE"), place("room", "The quiet room", "PLANNED"));
        return ExchangedText.of(out -> exchange.write(town, ProtectedTown.DAY, viewer, out));
    }

    private static MeetingPlace place(String id, String name, String status) {
        return MeetingPlaceBuilder.builder()
                .id(id)
                .name(name)
                .host(Ref.of("organisation", "association"))
                .area(Ref.of("area", "quarter"))
                .programme(Ref.of("programme", "programme"))
                .status(Code.of(status))
                .openings(List.of(new MeetingPlace.Opening(
                        ProtectedTown.DAY.plusDays(2), LocalTime.of(13, 0), LocalTime.of(16, 0), null, null)))
                .build();
    }

    @Test
    void thePublicGetsWhatIsOpenAndNotWhatIsPlanned() {
        Dataset town = ProtectedTown.with(Protection.Level.NONE);

        assertThat(output(town, Viewer.publicly(ProtectedTown.NOON)))
                .contains("The open café", "2026-03-04")
                .doesNotContain("The quiet room");
        assertThat(output(town, ExchangedText.viewer(Role.COORDINATOR))).contains("The open café", "The quiet room");
    }
}

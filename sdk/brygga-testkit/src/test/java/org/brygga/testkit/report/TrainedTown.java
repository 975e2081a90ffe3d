// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.people.PathwayStep;
import org.brygga.model.people.Training;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;

/** A town in which some women were trained, of whom it is known where they went on to. */
final class TrainedTown {

    private static final Ref TOWN = Ref.of("area", "town");
    private static final LocalDate DONE = LocalDate.of(2025, 3, 1);
    private static final LocalDate ASKED = LocalDate.of(2025, 9, 1);

    private TrainedTown() {}

    static Dataset of(int inWork, int elsewhere) {
        IndexedDataset.Builder records = IndexedDataset.builder();
        records.add(AreaBuilder.builder()
                .id(TOWN.id())
                .name("Town")
                .country(CountryCode.of("SE"))
                .kind(Code.of("MUNICIPALITY"))
                .build());
        for (int number = 0; number < inWork + elsewhere; number++) {
            records.add(trained(number, number < inWork ? "WORK" : "OTHER"));
        }
        return records.build();
    }

    private static Volunteer trained(int number, String outcome) {
        Training training = new Training(
                null, null, null, Period.parse("2024-09-01", "2025-03-01"), DONE, null, Code.of("DIPLOMA"), null);
        return VolunteerBuilder.builder()
                .id("v" + number)
                .person(PersonKey.of(String.format(Locale.ROOT, "aabbccddeeff40008000%012x", number)))
                .status(Code.of("ACTIVE"))
                .areas(List.of(TOWN))
                .trainings(List.of(training))
                .pathway(List.of(new PathwayStep(ASKED, Code.of(outcome))))
                .build();
    }
}

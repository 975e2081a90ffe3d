// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.access.Clearance;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Trace;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every output must hold to that somebody asks for: a list, a calendar, an export, a report. An output's own test extends
 * this class and makes the output of some records for a viewer.
 *
 * <p>The law for a person who must not be found is strict: the output is, letter for letter, what it would be if she had never
 * been there. So neither a count, nor an order, nor a gap tells of her.
 */
public abstract class OutputContract {

    /**
     * The output as text: everything that somebody gets who asks for it, whatever its form.
     *
     * @param records the records of {@link ProtectedTown}
     */
    protected abstract String output(Dataset records, Viewer viewer);

    /** Whether the output shows people at all; one that only counts is asked less. */
    protected boolean showsPeople() {
        return true;
    }

    private static Stream<Viewer> viewers() {
        return Stream.concat(
                EnumSet.allOf(Role.class).stream()
                        .flatMap(role -> Stream.of(
                                viewer(role, Delimitation.everything()),
                                viewer(role, Delimitation.within(Ref.of("group", "tuesday"))),
                                viewer(role, Delimitation.everything()).as(otherVolunteer()))),
                Stream.of(Viewer.publicly(ProtectedTown.NOON)));
    }

    private static PersonKey otherVolunteer() {
        return PersonKey.of("aabbccddeeff40008000000000000099");
    }

    private static Viewer viewer(Role role, Delimitation delimitation) {
        return Viewer.of(role, delimitation, Code.of("PARTICIPATION"), ProtectedTown.NOON);
    }

    static Stream<Arguments> hiddenFromEverybody() {
        return Stream.of(Protection.Level.LOCATION, Protection.Level.IDENTITY)
                .flatMap(level -> viewers().map(viewer -> Arguments.of(level, viewer)));
    }

    @ParameterizedTest
    @MethodSource("hiddenFromEverybody")
    void whoeverMustNotBeFoundMightAsWellNeverHaveBeenThere(Protection.Level level, Viewer viewer) {
        assertThat(output(ProtectedTown.with(level), viewer)).isEqualTo(output(ProtectedTown.withoutHer(), viewer));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoeverHidesHerAddressIsSeenWithoutIt(Role role) {
        String seen = output(ProtectedTown.with(Protection.Level.ADDRESS), viewer(role, Delimitation.everything()));

        assertThat(seen).doesNotContain("kanarina@example.org");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MUNICIPAL_READER", "FUNDER", "NATIONAL_READER"})
    void readersOfFiguresSeeNobodyEvenWithoutProtection(Role role) {
        String seen = output(ProtectedTown.with(Protection.Level.NONE), viewer(role, Delimitation.everything()));

        assertThat(seen).doesNotContain(ProtectedTown.HER.key(), "Kanarina", "kanariparticipant", "kanarivolunteer");
    }

    @Test
    void thePublicSeesNobodyEvenWithoutProtection() {
        String seen = output(ProtectedTown.with(Protection.Level.NONE), Viewer.publicly(ProtectedTown.NOON));

        assertThat(seen).doesNotContain(ProtectedTown.HER.key(), "Kanarina", "kanariparticipant", "kanarivolunteer");
    }

    @Test
    void aClearanceShowsHerAndLeavesATrace() {
        List<Trace> traces = new ArrayList<>();
        Clearance clearance = clearance(Duration.ofMinutes(1));
        Viewer cleared = viewer(Role.COORDINATOR, Delimitation.everything()).with(Set.of(clearance), traces::add);

        String seen = output(ProtectedTown.with(Protection.Level.IDENTITY), cleared);

        assertThat(traces)
                .isNotEmpty()
                .allSatisfy(trace -> assertThat(trace.person()).isEqualTo(ProtectedTown.HER));
        if (showsPeople()) {
            assertThat(ProtectedTown.TOKENS).anyMatch(seen::contains);
        }
    }

    @Test
    void aClearanceThatHasEndedShowsNothing() {
        List<Trace> traces = new ArrayList<>();
        Viewer late =
                viewer(Role.COORDINATOR, Delimitation.everything()).with(Set.of(clearance(Duration.ZERO)), traces::add);

        assertThat(output(ProtectedTown.with(Protection.Level.LOCATION), late))
                .isEqualTo(output(ProtectedTown.withoutHer(), late));
        assertThat(traces).isEmpty();
    }

    private static Clearance clearance(Duration left) {
        return new Clearance(ProtectedTown.HER, Code.of("SAFETY"), ProtectedTown.NOON.plus(left));
    }

    @Test
    void withoutProtectionACoordinatorSeesHer() {
        String seen =
                output(ProtectedTown.with(Protection.Level.NONE), viewer(Role.COORDINATOR, Delimitation.everything()));

        if (showsPeople()) {
            assertThat(ProtectedTown.TOKENS).anyMatch(seen::contains);
        }
    }

    @Test
    void sheSeesHerselfHoweverWellSheIsHidden() {
        String seen = output(
                ProtectedTown.with(Protection.Level.IDENTITY),
                Viewer.publicly(ProtectedTown.NOON).as(ProtectedTown.HER));

        if (showsPeople()) {
            assertThat(ProtectedTown.TOKENS).anyMatch(seen::contains);
        }
    }
}

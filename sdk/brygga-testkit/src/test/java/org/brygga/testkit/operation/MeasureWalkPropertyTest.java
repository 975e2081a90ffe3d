// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.brygga.lifecycle.Lifecycles;
import org.brygga.model.partnership.Communication;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Outcome;
import org.brygga.operation.agreement.PromiseOperations;
import org.brygga.reckoning.agreement.MeasureProgress;

/** A measure of a promise, whose state nobody sets: it follows from what is recorded. */
class MeasureWalkPropertyTest {

    private static final PromiseOperations STEPS = new PromiseOperations(Walk.DESK);

    /** What is recorded of a promise. */
    enum Recorded {
        ACTIVITY,
        OUTCOME,
        WORD_BEFORE,
        FEEDBACK;

        private Outcome<Partnership> on(Partnership promise, Walk walk) {
            PartialDate today = PartialDate.of(walk.by().day());
            return switch (this) {
                case ACTIVITY -> STEPS.plan(promise, "walks", Ref.of("event", "evening"), walk.around(), walk.by());
                case OUTCOME ->
                    STEPS.report(
                            promise,
                            "walks",
                            new Measure.Outcome(Measure.Status.PARTLY, null, null, today, null),
                            walk.around(),
                            walk.by());
                case WORD_BEFORE ->
                    STEPS.tell(
                            promise, new Communication(null, null, today, false, null, null), walk.around(), walk.by());
                case FEEDBACK ->
                    STEPS.tell(
                            promise, new Communication(null, null, today, true, null, null), walk.around(), walk.by());
            };
        }
    }

    @Property(seed = "61", edgeCases = EdgeCasesMode.NONE)
    void itsStateGoesAlongItsLifecycleWhateverIsRecorded(@ForAll @Size(max = 20) List<Recorded> all) {
        Walk walk = new Walk(PartnershipBuilder.builder()
                .id("promise")
                .form(Code.of("PARTNERSHIP"))
                .parties(List.of(party("town"), party("association")))
                .status(Code.of("ACTIVE"))
                .measures(List.of(MeasureBuilder.builder()
                        .id("walks")
                        .text("Evening walks")
                        .build()))
                .build());
        boolean outcome = false;
        boolean told = false;
        for (Recorded one : all) {
            Code before = state(walk);
            walk.take(here -> one.on(promise(here), here));
            outcome |= one == Recorded.OUTCOME;
            told = one == Recorded.FEEDBACK || (one != Recorded.OUTCOME && told);

            assertThat(Lifecycles.MEASURE.allows(before, state(walk))).isTrue();
            assertThat(state(walk).equals(Code.of("TOLD_BACK"))).isEqualTo(outcome && told);
            assertThat(List.of(Code.of("REPORTED"), Code.of("TOLD_BACK")).contains(state(walk)))
                    .isEqualTo(outcome);
        }
        assertThat(walk.errors()).isEmpty();
    }

    private static Party party(String name) {
        return PartyBuilder.builder()
                .organisation(Ref.of("organisation", name))
                .role(Party.Role.SIGNATORY)
                .build();
    }

    private static Partnership promise(Walk walk) {
        return walk.get(Partnership.class, "promise");
    }

    private static Code state(Walk walk) {
        return MeasureProgress.of(promise(walk).measures().get(0), promise(walk));
    }
}

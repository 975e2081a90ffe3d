// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.agreement;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.brygga.check.OperationEntries;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.model.partnership.Communication;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;

/** What becomes of the measures of a promise: promised, planned, done or not, and told back to the citizens. */
public final class PromiseOperations {

    private final Desk desk;

    public PromiseOperations(Desk desk) {
        this.desk = desk;
    }

    /** The activity that carries a measure out is planned. */
    public Outcome<Partnership> plan(
            Partnership promise, String measure, Ref activity, Dataset around, Attribution by) {
        return change(promise, measure, "promise.measure-planned", around, by, one -> one.activity(activity));
    }

    /** What came of a measure is recorded; earlier outcomes stay. */
    public Outcome<Partnership> report(
            Partnership promise, String measure, Measure.Outcome outcome, Dataset around, Attribution by) {
        return change(
                promise,
                measure,
                "promise.outcome-reported",
                around,
                by,
                one -> one.outcomes(PartnershipOperations.adding(one.outcomes(), outcome)));
    }

    /** Citizens are told, at the beginning or afterwards. */
    public Outcome<Partnership> tell(Partnership promise, Communication communication, Dataset around, Attribution by) {
        return desk.settle(
                promise,
                PartnershipBuilder.builder(promise)
                        .communications(PartnershipOperations.adding(promise.communications(), communication))
                        .build(),
                Boolean.TRUE.equals(communication.feedback()) ? "promise.told-back" : "promise.told",
                around,
                by);
    }

    private Outcome<Partnership> change(
            Partnership promise,
            String measure,
            String kind,
            Dataset around,
            Attribution by,
            UnaryOperator<MeasureBuilder> change) {
        if (promise.measures().stream().noneMatch(one -> measure.equals(one.id()))) {
            return desk.refused(
                    promise,
                    around,
                    OperationEntries.NOT_THERE,
                    FieldPath.of("measures"),
                    Map.of("what", Ref.of("measure", measure)));
        }
        Partnership changed = PartnershipBuilder.builder(promise)
                .measures(promise.measures().stream()
                        .map(one -> measure.equals(one.id())
                                ? change.apply(MeasureBuilder.builder(one)).build()
                                : one)
                        .toList())
                .build();
        return desk.settle(promise, changed, kind, around, by);
    }
}

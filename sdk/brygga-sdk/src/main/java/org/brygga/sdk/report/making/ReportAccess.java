// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.access.Delimitation;
import org.brygga.access.Policy;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.grant.Grant;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.ReportKind;

/** Who may have which report, and which records it counts. */
final class ReportAccess {

    private static final Map<ReportKind, Set<Role>> READERS = new EnumMap<>(Map.of(
            ReportKind.GROUP_SHEET, EnumSet.of(Role.COORDINATOR),
            // Whoever has both the whole and each of its parts could compute what one of them hides.
            ReportKind.AREA, EnumSet.of(Role.COORDINATOR, Role.MUNICIPAL_READER),
            ReportKind.PARTNERSHIP, EnumSet.of(Role.COORDINATOR, Role.MUNICIPAL_READER),
            ReportKind.CITIZEN_PROMISE, EnumSet.allOf(Role.class),
            ReportKind.GRANT, EnumSet.of(Role.COORDINATOR, Role.FUNDER),
            ReportKind.NATIONAL, EnumSet.of(Role.COORDINATOR, Role.NATIONAL_READER),
            ReportKind.FACT_BOX, EnumSet.allOf(Role.class)));
    private static final Set<ReportKind> FOR_EVERYBODY = EnumSet.of(ReportKind.CITIZEN_PROMISE, ReportKind.FACT_BOX);
    private static final Map<ReportKind, String> SUBJECTS = new EnumMap<>(Map.of(
            ReportKind.GROUP_SHEET, "group",
            ReportKind.PARTNERSHIP, "partnership",
            ReportKind.CITIZEN_PROMISE, "partnership",
            ReportKind.GRANT, "grant"));
    static final Code STATISTICS = Code.of("STATISTICS");

    private ReportAccess() {}

    /** Whether somebody may ask for reports of a kind; what she may ask them about is a question of what she sees. */
    static boolean mayAsk(Viewer viewer, ReportKind kind) {
        return viewer.role() == null
                ? FOR_EVERYBODY.contains(kind)
                : READERS.getOrDefault(kind, Set.of()).contains(viewer.role());
    }

    /** @throws IllegalArgumentException if the kind is about something else, or must not be published */
    static void refuseWrong(ReportRequest request) {
        if (request.kind() == ReportKind.GROUP_SHEET && request.published()) {
            throw new IllegalArgumentException(
                    "A group sheet names people and is for those who run the group; it is never published");
        }
        String type = SUBJECTS.get(request.kind());
        boolean fits = type == null
                || (request.about() != null && type.equals(request.about().type()));
        if (!fits) {
            throw new IllegalArgumentException("A report of the kind " + request.kind() + " is about one " + type);
        }
    }

    /** Whoever has a role may see no less of what is for everybody than those who have none. */
    static boolean isThere(ReportRequest request, Dataset dataset, Viewer viewer, Policy policy) {
        return request.about() == null
                || dataset.find(Aggregate.class, request.about())
                        .filter(record -> policy.by(viewer).sees(record)
                                || (FOR_EVERYBODY.contains(request.kind())
                                        && policy.by(Viewer.publicly(viewer.at()))
                                                .sees(record)))
                        .isPresent();
    }

    /**
     * What a published report counts: everybody who is not hidden, in the part of the records that the viewer works with, whatever she
     * herself may see of them. A report on an agreement counts what belongs to the agreement, whoever asks.
     */
    static Dataset counted(ReportRequest request, Dataset dataset, Viewer viewer, Policy policy) {
        Delimitation part = request.about() == null
                ? own(viewer)
                : dataset.find(Aggregate.class, request.about())
                        .flatMap(ReportAccess::ofAgreement)
                        .orElseGet(() -> own(viewer));
        Dataset seen = policy.by(Viewer.of(Role.COORDINATOR, part, STATISTICS, viewer.at()))
                .records();
        return request.kind() == ReportKind.GRANT && request.about() != null
                ? GrantAnswers.with(seen, dataset, request.about())
                : seen;
    }

    private static Delimitation own(Viewer viewer) {
        return viewer.role() == null ? Delimitation.everything() : viewer.delimitation();
    }

    private static Optional<Delimitation> ofAgreement(Aggregate record) {
        List<Ref> programmes = record instanceof Grant grant
                ? grant.programmes()
                : record instanceof Partnership partnership ? partnership.programmes() : null;
        return Optional.ofNullable(programmes)
                .map(some ->
                        Stream.concat(Stream.of(record.ref()), some.stream()).toArray(Ref[]::new))
                .map(Delimitation::within);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brygga.access.Delimitation;
import org.brygga.access.Policy;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Findings;
import org.brygga.sdk.disclosure.EarlierRelease;
import org.brygga.sdk.disclosure.Protected;
import org.brygga.sdk.json.report.Releases;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.Release;
import org.jspecify.annotations.Nullable;

/**
 * Makes and publishes reports of a store beside everything that was published before: whoever lays two of them side by side finds nobody
 * in how they differ. An instance is safe for use by many threads.
 *
 * <p>Reports that count the same people over the same time are protected together. What counts some of the same people in another cut,
 * such as a quarter of a town whose own report is out, or half of a year that is, is refused, because the difference would be a count that
 * nobody has protected.
 *
 * <p>Whoever does not work with the people is given what is published and nothing else: reports made for her one by one, on two days or
 * about two parts of a town, could be laid side by side.
 */
public final class Publishing {

    private final CountryPacks packs;
    private final ReportDesk desk;

    public Publishing(CountryPacks packs) {
        this.packs = packs;
        this.desk = new ReportDesk(packs);
    }

    /** A report before it is shown or published, or why there is none; one of the two is there. */
    private record Prepared(
            ReportDesk.@Nullable Draft draft, @Nullable Why why) {

        static Prepared refused(Why why) {
            return new Prepared(null, why);
        }

        Outcome refusal() {
            return new Refused(Objects.requireNonNull(why));
        }
    }

    /** What comes of asking. */
    public sealed interface Outcome {}

    /** A report that was made, and not published. */
    public record Shown(ReportDesk.Made made) implements Outcome {}

    /**
     * A report that is published, and what is kept of it.
     *
     * @param findings what somebody should look at, although it does not stand in the way; none where it was published before
     */
    public record Published(Release release, Report report, Findings findings) implements Outcome {

        /** One that was published before. */
        public Published(Release release, Report report) {
            this(release, report, Findings.none());
        }
    }

    /**
     * No report.
     *
     * @param findings what is wrong with it where it says what is not so, else none
     */
    public record Refused(Why why, Findings findings) implements Outcome {

        /** Where nothing is wrong with what the report says. */
        public Refused(Why why) {
            this(why, Findings.none());
        }
    }

    /** Why there is no report. */
    public enum Why {
        /** Whoever asks may not have it, or what it is to be about is not there for her: which of the two is not said. */
        NOT_THERE,
        /** The kind is about something else, or must not be published. */
        CANNOT_BE_MADE,
        /** Nothing is published about it for this time, and whoever does not work with the people is given only what is. */
        NOT_PUBLISHED,
        /** Something is published that counts some of the same people in another cut. */
        ANOTHER_CUT,
        /** Every number would be hidden. */
        NOTHING_TO_SHOW,
        /** It says what is not so, such as contacts told as people; the findings say where. */
        HAS_ERRORS,
        /** There is a publication with this id. */
        TAKEN
    }

    /**
     * A report for whoever asks. A coordinator's is made now, with small numbers or, if she asks for one that is for everybody, as if it
     * were to be published now. Everybody else is given the one that was published last about the same subject and time.
     *
     * @return {@link Shown}, {@link Published} or {@link Refused}
     * @throws IllegalArgumentException if what the store keeps of an earlier publication was changed
     */
    public Outcome make(DatasetStore store, ReportRequest request, Viewer viewer) {
        Dataset dataset = store.now();
        if (viewer.role() != Role.COORDINATOR) {
            return given(store, request, dataset, viewer);
        }
        Prepared prepared = request.published()
                ? protect(store, request, dataset, viewer)
                : made(request, dataset, viewer, List.of());
        ReportDesk.Draft draft = prepared.draft();
        return draft == null ? prepared.refusal() : new Shown(request.published() ? desk.looked(draft) : draft.made());
    }

    private Outcome given(DatasetStore store, ReportRequest request, Dataset dataset, Viewer viewer) {
        if (viewer.role() == null || !ReportDesk.mayAsk(viewer, request.kind()) || !isThere(request, dataset, viewer)) {
            return new Refused(Why.NOT_THERE);
        }
        return Publications.latest(store, request).<Outcome>map(one -> one).orElse(new Refused(Why.NOT_PUBLISHED));
    }

    /**
     * Publishes a report; it stays published. Coordinators publish, and it counts everybody whom its subject concerns and who is not
     * hidden, also where the one who publishes works with a part of them only. What {@link org.brygga.sdk.report.check.ReportCheck} calls an error is not published;
     * what it warns of is told with what is.
     *
     * @param id unique among what was published
     * @return {@link Published} or {@link Refused}
     * @throws IllegalArgumentException if something that is no report is published under this id, or if what the store keeps of an earlier
     *     publication was changed
     */
    public Outcome publish(DatasetStore store, ReportRequest request, Viewer viewer, String id) {
        // One after the other: two that are made at once would not know of each other.
        return store.inTurn(unit -> {
            Dataset dataset = store.now();
            if (viewer.role() != Role.COORDINATOR
                    || !Cut.of(request, viewer, dataset).whole()) {
                return new Refused(Why.NOT_THERE);
            }
            if (Publications.find(store, id).isPresent()) {
                return new Refused(Why.TAKEN);
            }
            Prepared prepared = protect(store, request.forPublication(), dataset, viewer);
            ReportDesk.Draft draft = prepared.draft();
            if (draft == null) {
                return prepared.refusal();
            }
            Report report = draft.made().report();
            Protected counts = draft.made().counts();
            if (counts == null || !Cut.of(request, viewer, dataset).whole() || !Publications.shows(report)) {
                return new Refused(Why.NOTHING_TO_SHOW);
            }
            Findings findings = desk.looked(draft).findings();
            if (!findings.isAcceptable()) {
                return new Refused(Why.HAS_ERRORS, findings);
            }
            Release release =
                    Releases.of(new Releases.Published(report, counts.release(id, request.asOf())), viewer.at());
            store.publish(release);
            return new Published(release, report, findings);
        });
    }

    private Prepared protect(DatasetStore store, ReportRequest request, Dataset dataset, Viewer viewer) {
        if (!isThere(request, dataset, viewer)) {
            return Prepared.refused(Why.NOT_THERE);
        }
        Cut cut = Cut.of(request, viewer, dataset);
        List<EarlierRelease> same = new ArrayList<>();
        List<EarlierRelease> others = new ArrayList<>();
        for (Release release : store.releases(Releases.KIND)) {
            Releases.Published earlier = Releases.read(release);
            Cut before = Cut.of(earlier.report());
            if (cut.equals(before)) {
                same.add(earlier.counts());
            } else if (cut.overlaps(before, dataset)) {
                others.add(earlier.counts());
            }
        }
        Viewer counting = cut.whole()
                ? Viewer.of(Role.COORDINATOR, Delimitation.everything(), ReportAccess.STATISTICS, viewer.at())
                : viewer;
        Prepared prepared = made(request, dataset, counting, same);
        ReportDesk.Draft draft = prepared.draft();
        boolean cutOtherwise = draft != null
                && others.stream().anyMatch(other -> Cut.share(draft.made().counts(), other));
        return cutOtherwise ? Prepared.refused(Why.ANOTHER_CUT) : prepared;
    }

    private boolean isThere(ReportRequest request, Dataset dataset, Viewer viewer) {
        return ReportAccess.isThere(request, dataset, viewer, new Policy(packs, dataset, request.asOf()));
    }

    /** The one place that knows how the desk says that a report cannot be made. */
    private Prepared made(ReportRequest request, Dataset dataset, Viewer viewer, List<EarlierRelease> earlier) {
        try {
            return desk.draft(request, dataset, viewer, earlier)
                    .map(draft -> new Prepared(draft, null))
                    .orElseGet(() -> Prepared.refused(Why.NOT_THERE));
        } catch (IllegalArgumentException e) {
            return Prepared.refused(Why.CANNOT_BE_MADE);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.access.Policy;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Findings;
import org.brygga.indicator.fact.Facts;
import org.brygga.sdk.disclosure.Disclosure;
import org.brygga.sdk.disclosure.EarlierRelease;
import org.brygga.sdk.disclosure.Method;
import org.brygga.sdk.disclosure.Protected;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.Section;
import org.brygga.sdk.report.check.ReportCheck;
import org.brygga.sdk.report.making.agreement.AgreementOutlines;
import org.brygga.sdk.report.making.grant.GrantOutline;
import org.brygga.sdk.report.making.group.GroupSheet;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.Outline;
import org.brygga.sdk.report.making.work.WorkOutlines;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports for whoever may ask for them. Whoever works with people gets small numbers too, about the people she sees; everybody else
 * gets numbers that point at nobody, the same whoever asks. An instance is safe for use by many threads.
 */
public final class ReportDesk {

    private final CountryPacks packs;
    private final Disclosure disclosure;
    private final ReportCheck check;

    public ReportDesk(CountryPacks packs) {
        this.packs = packs;
        this.disclosure = new Disclosure(packs);
        this.check = new ReportCheck(packs);
    }

    /**
     * A report with what has to be kept of it when it is published.
     *
     * @param counts the counts of people in it as they may be published; absent in a report that stays within
     * @param findings what is wrong with what it says where it is for everybody: with an ERROR it must not go out
     */
    public record Made(Report report, @Nullable Protected counts, Findings findings) {

        /** One that nobody has looked at, because it stays within. */
        public Made(Report report, @Nullable Protected counts) {
            this(report, counts, Findings.none());
        }
    }

    /** A report before it goes out, with the facts that it tells about; they may point at people and go nowhere. */
    record Draft(Made made, Facts facts) {}

    /** Whether somebody may ask for reports of a kind; what she may ask them about is a question of what she sees. */
    public static boolean mayAsk(Viewer viewer, ReportKind kind) {
        return ReportAccess.mayAsk(viewer, kind);
    }

    /** A report of which nothing was published before. */
    public Optional<Made> make(ReportRequest request, Dataset dataset, Viewer viewer) {
        return make(request, dataset, viewer, List.of());
    }

    /**
     * A report; empty if whoever asks may not have it, or if what it is to be about is not there for her.
     *
     * @param earlier what was published before, so that nobody is the difference
     * @throws IllegalArgumentException if the kind of report is about something else, or about nothing in particular, or must not be
     *     published
     */
    public Optional<Made> make(
            ReportRequest request, Dataset dataset, Viewer viewer, Collection<EarlierRelease> earlier) {
        return draft(request, dataset, viewer, earlier)
                .map(draft -> request.published() ? looked(draft) : draft.made());
    }

    /** What was made, with what is wrong with it. */
    Made looked(Draft draft) {
        Made made = draft.made();
        return new Made(made.report(), made.counts(), check.check(made.report(), draft.facts()));
    }

    /**
     * The same for whoever looks at it once more before anybody has it.
     *
     * @throws IllegalArgumentException as above
     */
    Optional<Draft> draft(ReportRequest request, Dataset dataset, Viewer viewer, Collection<EarlierRelease> earlier) {
        ReportAccess.refuseWrong(request);
        Policy policy = new Policy(packs, dataset, request.asOf());
        if (!mayAsk(viewer, request.kind()) || !ReportAccess.isThere(request, dataset, viewer, policy)) {
            return Optional.empty();
        }
        boolean within = viewer.role() == Role.COORDINATOR && !request.published();
        Dataset records = within ? policy.by(viewer).records() : ReportAccess.counted(request, dataset, viewer, policy);
        Head.Audience audience = within ? Head.Audience.INTERNAL : Head.Audience.PUBLISHED;
        Material material = new Material(packs, request.about(), request.period(), request.asOf(), audience, records);
        return Optional.of(new Draft(make(request, material, earlier), material.facts()));
    }

    private Made make(ReportRequest request, Material material, Collection<EarlierRelease> earlier) {
        Outline outline = outline(request.kind(), material);
        List<CountTable> tables = outline.chapters().stream()
                .flatMap(chapter -> chapter.counted().stream())
                .toList();
        Method method = Method.of(packs, material.country(), request.asOf());
        Protected result =
                material.audience() == Head.Audience.INTERNAL ? null : disclosure.protect(tables, method, earlier);
        Counts counts = result == null ? Counts.open(tables) : Counts.guarded(result, method);
        List<Section> sections = outline.chapters().stream()
                .map(chapter -> chapter.section(counts))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
        Glossary glossary = new Glossary(sections);
        return new Made(
                new Report(
                        request.kind(),
                        head(request, material, method, outline.schemes()),
                        sections,
                        glossary.definitions(),
                        glossary.sources(material)),
                result);
    }

    private static Outline outline(ReportKind kind, Material material) {
        return switch (kind) {
            case AREA -> WorkOutlines.area(material);
            case NATIONAL -> WorkOutlines.national(material);
            case FACT_BOX -> WorkOutlines.box(material);
            case GROUP_SHEET -> GroupSheet.outline(material);
            case PARTNERSHIP -> AgreementOutlines.partnership(material);
            case CITIZEN_PROMISE -> AgreementOutlines.promise(material);
            case GRANT -> GrantOutline.of(material);
        };
    }

    private Head head(ReportRequest request, Material material, Method method, List<Phrase> schemes) {
        boolean within = material.audience() == Head.Audience.INTERNAL;
        Phrase subject = request.about() == null ? Phrase.said("report.everything") : material.name(request.about());
        return new Head(
                Phrase.said("report.kind." + request.kind()),
                request.about(),
                subject,
                Publisher.of(material),
                request.period(),
                request.asOf(),
                material.audience(),
                within ? Phrase.said("report.protection.none") : protection(method),
                schemes,
                packs.versions().stream()
                        .map(one -> one.id() + "@" + one.version())
                        .toList(),
                List.of(
                        Phrase.said("report.remark.contacts"),
                        Phrase.said("report.remark.missing"),
                        Phrase.said("report.remark.sums")));
    }

    private static Phrase protection(Method method) {
        Map<String, Phrase> numbers =
                Map.of("least", Phrase.number(method.least()), "share", Phrase.number(method.shareDenominatorLeast()));
        return Phrase.said(
                method instanceof Method.Suppress ? "report.protection.suppress" : "report.protection.changed",
                numbers);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.value.Code;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.CountTableBuilder;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Population;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;

/** Who began in groups, and who completed, by area; and why those left who did. Counted are enrolments, each once. */
final class ParticipantChapter implements Chapter {

    /** The table by area. */
    static final String BY_AREA = "enrolments-by-area";

    private static final String BY_REASON = "enrolments-by-reason";
    private static final String OUTCOME = "outcome";
    private static final String COUNTED = "counted";
    private static final String COMPLETED = "completed";
    private static final String OTHER = "other";
    private static final String RUNNING = "running";
    private static final String LEFT = "left";
    private static final String APART = "apart";

    /** Of whom a rate of completion is told. */
    static final Conditions BEGUN = Conditions.of(OUTCOME, COUNTED);

    /** Those of them who completed. */
    static final Conditions DONE = Conditions.of(OUTCOME, COMPLETED);

    private final Material material;
    private final AreaParts parts;
    private final Set<String> reasons = new LinkedHashSet<>();

    ParticipantChapter(Material material, AreaParts parts) {
        this.material = material;
        this.parts = parts;
        begun().stream().map(ParticipantChapter::reason).sorted().forEach(reasons::add);
    }

    @Override
    public String id() {
        return "participants";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.participants");
    }

    private List<Membership> begun() {
        return material.facts().begun();
    }

    @Override
    public List<CountTable> counted() {
        if (begun().isEmpty()) {
            return List.of();
        }
        Population population = new Population("enrolments", material.period());
        Dimension outcome = with(Dimension.of(OUTCOME, COUNTED).with(COUNTED, COMPLETED, OTHER), APART);
        // One dimension for both tables, so that what one hides is hidden in the other.
        Dimension told = reasons.isEmpty()
                ? outcome.with(OTHER, RUNNING)
                : outcome.with(OTHER, RUNNING, LEFT).with(LEFT, reasons.toArray(String[]::new));
        CountTableBuilder byArea = CountTable.builder(BY_AREA, population, parts.dimension(), told);
        CountTableBuilder byReason = CountTable.builder(BY_REASON, population, told);
        for (Membership one : begun()) {
            String id = one.fact().record().text() + "/" + one.fact().part();
            byArea.add(id, parts.of(one.group().area()), fine(one));
            byReason.add(id, fine(one));
        }
        return List.of(byArea.build(), byReason.build());
    }

    private static Dimension with(Dimension dimension, String category) {
        List<Dimension.Category> categories = new ArrayList<>(dimension.categories());
        categories.add(new Dimension.Category(category, null));
        return new Dimension(dimension.name(), categories);
    }

    /** Whoever moved away, changed the group or never came is shown apart, as the definition says. */
    private static String coarse(Membership one) {
        boolean apart = !one.started() || one.movedAway() || one.changedGroup() || one.neverAttended();
        return apart ? APART : one.completed() ? COMPLETED : OTHER;
    }

    private static String fine(Membership one) {
        String coarse = coarse(one);
        return !coarse.equals(OTHER) ? coarse : one.left() ? reason(one) : RUNNING;
    }

    private static String reason(Membership one) {
        return !coarse(one).equals(OTHER) || !one.left()
                ? "UNKNOWN"
                : one.enrolment().reason() == null
                        ? "UNKNOWN"
                        : one.enrolment().reason().word();
    }

    @Override
    public List<Block> blocks(Counts counts) {
        if (begun().isEmpty()) {
            return List.of(new Block.Paragraph(Phrase.said("report.participants.none")));
        }
        Phrase byArea = Phrase.said("report.participants.by-area");
        Phrase byReason = Phrase.said("report.participants.by-reason");
        return List.of(
                counts.table(BY_AREA, BY_AREA, byArea, () -> byArea(byArea, counts)),
                counts.table(BY_REASON, BY_REASON, byReason, () -> byReason(byReason, counts)));
    }

    private Block byArea(Phrase caption, Counts counts) {
        List<Block.Row> rows = new ArrayList<>();
        parts.names()
                .forEach((id, name) ->
                        rows.add(new Block.Row(id, name, cells(counts, Conditions.of(AreaParts.AREA, id)), false)));
        rows.add(new Block.Row("all", Phrase.said("report.all"), cells(counts, Conditions.NONE), true));
        return new Block.Table(
                BY_AREA,
                caption,
                Phrase.said("report.area"),
                List.of(
                        new Block.Column("begun", Phrase.said("report.participants.begun")),
                        new Block.Column(COMPLETED, Phrase.said("report.participants.completed")),
                        new Block.Column("rate", Phrase.said("indicator.IND-CMP-1.TITLE")),
                        new Block.Column(APART, Phrase.said("report.participants.apart"))),
                rows,
                Phrase.said("report.participants.note"));
    }

    private static List<Cell> cells(Counts counts, Conditions where) {
        Conditions begun = where.and(OUTCOME, COUNTED);
        Conditions done = where.and(OUTCOME, COMPLETED);
        return List.of(
                counts.count(BY_AREA, begun, null),
                counts.count(BY_AREA, done, null),
                counts.share(BY_AREA, done, begun, "IND-CMP-1"),
                counts.count(BY_AREA, where.and(OUTCOME, APART), null));
    }

    private Block byReason(Phrase caption, Counts counts) {
        Map<String, Phrase> fixed = new java.util.LinkedHashMap<>();
        fixed.put(COMPLETED, Phrase.said("report.participants.completed"));
        fixed.put(RUNNING, Phrase.said("report.participants.running"));
        List<Block.Row> rows = new ArrayList<>();
        Stream.of(COMPLETED, RUNNING)
                .forEach(one -> rows.add(row(counts, one, java.util.Objects.requireNonNull(fixed.get(one)))));
        reasons.forEach(one -> rows.add(row(
                counts,
                one,
                Phrase.said(
                        "report.participants.left", Map.of("reason", Phrase.label("leaving-reason", Code.of(one)))))));
        return new Block.Table(
                BY_REASON,
                caption,
                Phrase.said("report.outcome"),
                List.of(
                        new Block.Column("number", Phrase.said("report.number")),
                        new Block.Column("share", Phrase.said("report.share"))),
                rows,
                null);
    }

    private static Block.Row row(Counts counts, String outcome, Phrase name) {
        Conditions who = Conditions.of(OUTCOME, outcome);
        return new Block.Row(
                outcome,
                name,
                List.of(counts.count(BY_REASON, who, null), counts.share(BY_REASON, who, BEGUN, "IND-CMP-2")),
                false);
    }
}

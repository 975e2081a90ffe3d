// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final String APART = "enrolments-apart";
    private static final String OUTCOME = "outcome";
    private static final String COMPLETED = "completed";
    private static final String OTHER = "other";
    private static final String HOW = "how";
    private static final String RUNNING = "running";
    private static final String LEFT = "left";
    private static final String ANY_OTHER = "OTHER";
    private static final String NOT_KNOWN = "UNKNOWN";

    // All of them, whether anybody left for them or not: a row that is there only for somebody tells of her.
    private static final List<String> REASONS = List.of("WORK", "STUDIES", "HEALTH", "FAMILY", ANY_OTHER, NOT_KNOWN);

    /** Those who completed. */
    static final Conditions DONE = Conditions.of(OUTCOME, COMPLETED);

    private final Material material;
    private final AreaParts parts;

    ParticipantChapter(Material material, AreaParts parts) {
        this.material = material;
        this.parts = parts;
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
        Dimension outcome = Dimension.of(OUTCOME, COMPLETED, OTHER);
        Dimension how = Dimension.of(HOW, RUNNING, LEFT);
        CountTableBuilder byArea = CountTable.builder(BY_AREA, population, parts.dimension(), outcome);
        CountTableBuilder byReason = CountTable.builder(
                        BY_REASON, population, how.with(LEFT, REASONS.toArray(String[]::new)))
                .where(outcome, OTHER);
        CountTableBuilder apart =
                CountTable.builder(APART, new Population(APART, material.period()), Dimension.of("all", "all"));
        for (Membership one : begun()) {
            String id = one.fact().record().text() + "/" + one.fact().part();
            if (isApart(one)) {
                apart.add(id, "all");
            } else {
                byArea.add(id, parts.of(one.group().area()), one.completed() ? COMPLETED : OTHER);
                if (!one.completed()) {
                    byReason.add(id, one.left() ? reason(one) : RUNNING);
                }
            }
        }
        return List.of(byArea.build(), byReason.build(), apart.build());
    }

    /** Whoever moved away, changed the group or never came is shown apart, as the definition says. */
    private static boolean isApart(Membership one) {
        return !one.started() || one.movedAway() || one.changedGroup() || one.neverAttended();
    }

    private static String reason(Membership one) {
        Code reason = one.enrolment().reason();
        if (reason == null) {
            return NOT_KNOWN;
        }
        return REASONS.contains(reason.word()) ? reason.word() : ANY_OTHER;
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
                        new Block.Column("rate", Phrase.said("indicator.IND-CMP-1.TITLE"))),
                rows,
                Phrase.said("report.participants.note"));
    }

    private static List<Cell> cells(Counts counts, Conditions where) {
        Conditions done = where.and(OUTCOME, COMPLETED);
        return List.of(
                counts.count(BY_AREA, where, null),
                counts.count(BY_AREA, done, null),
                counts.share(BY_AREA, done, where, "IND-CMP-1"));
    }

    private Block byReason(Phrase caption, Counts counts) {
        List<Block.Row> rows = new ArrayList<>();
        Cell completed = counts.count(BY_AREA, DONE, null);
        rows.add(new Block.Row(
                COMPLETED,
                Phrase.said("report.participants.completed"),
                List.of(completed, counts.share(BY_AREA, DONE, Conditions.NONE, "IND-CMP-1")),
                false));
        rows.add(row(counts, RUNNING, Phrase.said("report.participants.running")));
        REASONS.forEach(one -> rows.add(row(
                counts,
                one,
                Phrase.said(
                        "report.participants.left", Map.of("reason", Phrase.label("leaving-reason", Code.of(one)))))));
        rows.add(new Block.Row(
                "apart",
                Phrase.said("report.participants.apart"),
                List.of(counts.count(APART, Conditions.NONE, null), Cell.absent(Cell.Reason.NOT_APPLICABLE)),
                false));
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

    private static Block.Row row(Counts counts, String how, Phrase name) {
        Conditions who = Conditions.of(HOW, how).and(OUTCOME, OTHER);
        return new Block.Row(
                how,
                name,
                List.of(
                        counts.count(BY_REASON, who, null),
                        // IND-CMP-2 counts those who moved away among the rest, and here they are shown apart.
                        counts.share(BY_REASON, who, BY_AREA, Conditions.NONE, null)),
                false);
    }
}

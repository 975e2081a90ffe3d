// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.indicator.people.ActiveOn;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Ref;
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
import org.jspecify.annotations.Nullable;

/** How many volunteers are active, where, and how many of those stayed who were active when the period began. */
final class VolunteerChapter implements Chapter {

    /** The table by area. */
    static final String BY_AREA = "volunteers-by-area";

    /** The table of who stayed, who left and who came. */
    static final String STAYED = "volunteers-stayed";

    private static final String SEVERAL = "several";
    private static final String NOW = "now";
    private static final String THEN = "then";
    private static final String YES = "yes";
    private static final String NO = "no";

    /** Those who are active. */
    static final Conditions ACTIVE = Conditions.of(NOW, YES);

    /** Those who were active when the period began. */
    static final Conditions BEFORE = Conditions.of(THEN, YES);

    /** Those of them who still are. */
    static final Conditions STILL = BEFORE.and(NOW, YES);

    private final Material material;
    private final AreaParts parts;
    private final LocalDate end;
    private final Map<Ref, Person> people = new LinkedHashMap<>();

    /** One volunteer, however many records there are of her. */
    private static final class Person {

        private final Set<String> areas = new HashSet<>();
        private boolean then;
        private boolean now;
        private boolean told = true;
    }

    VolunteerChapter(Material material, AreaParts parts) {
        this.material = material;
        this.parts = parts;
        Optional<LocalDate> start = material.period().firstDay();
        // The end of the period, and not the day of the report: two periods that are published on one day must not hold
        // the
        // same people twice.
        end = material.period()
                .lastDay()
                .filter(day -> day.isBefore(material.asOf()))
                .orElse(material.asOf());
        for (Volunteer volunteer : material.facts().volunteers()) {
            Person person = people.computeIfAbsent(material.facts().person(volunteer.ref()), key -> new Person());
            volunteer.areas().forEach(area -> person.areas.add(parts.of(area)));
            person.then |=
                    start.filter(day -> ActiveOn.isActive(volunteer, day)).isPresent();
            person.now |= ActiveOn.isActive(volunteer, end);
            person.told &= !volunteer.statusHistory().isEmpty();
        }
        people.values().removeIf(one -> !one.then && !one.now);
    }

    boolean any() {
        return !people.isEmpty();
    }

    @Override
    public String id() {
        return "volunteers";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.volunteers");
    }

    @Override
    public List<CountTable> counted() {
        if (people.isEmpty()) {
            return List.of();
        }
        Population population = new Population(id(), material.period());
        List<Dimension.Category> areas = new ArrayList<>(parts.dimension().categories());
        areas.add(new Dimension.Category(SEVERAL, null));
        Dimension area = new Dimension(AreaParts.AREA, areas);
        Dimension now = Dimension.of(NOW, YES, NO);
        CountTableBuilder byArea = CountTable.builder(BY_AREA, population, area).where(now, YES);
        CountTableBuilder stayed = CountTable.builder(STAYED, population, Dimension.of(THEN, YES, NO), now)
                .impossible(Conditions.of(THEN, NO).and(NOW, NO));
        // That nobody came, or that nobody left, says nothing about anybody.
        if (people.values().stream().noneMatch(one -> !one.then)) {
            stayed.impossible(Conditions.of(THEN, NO).and(NOW, YES));
        }
        if (people.values().stream().noneMatch(one -> !one.now)) {
            stayed.impossible(Conditions.of(THEN, YES).and(NOW, NO));
        }
        people.forEach((person, one) -> {
            if (one.now) {
                byArea.add(person.text(), place(one));
            }
            stayed.add(person.text(), word(one.then), word(one.now));
        });
        return List.of(byArea.build(), stayed.build());
    }

    private String place(Person person) {
        return person.areas.size() == 1
                ? person.areas.iterator().next()
                : person.areas.isEmpty() ? parts.of(null) : SEVERAL;
    }

    private static String word(boolean is) {
        return is ? YES : NO;
    }

    @Override
    public List<Block> blocks(Counts counts) {
        if (people.isEmpty()) {
            return List.of(new Block.Paragraph(Phrase.said("report.volunteers.none")));
        }
        Phrase byArea = Phrase.said("report.volunteers.by-area");
        Phrase stayed = Phrase.said("report.volunteers.stayed");
        return List.of(
                counts.table(BY_AREA, BY_AREA, byArea, () -> byArea(byArea, counts)),
                counts.table(STAYED, STAYED, stayed, () -> stayed(stayed, counts)));
    }

    private Block byArea(Phrase caption, Counts counts) {
        Map<String, Phrase> names = new HashMap<>(parts.names());
        List<Block.Row> rows = new ArrayList<>();
        parts.names().keySet().forEach(id -> rows.add(row(counts, id, names.getOrDefault(id, Phrase.text(id)))));
        rows.add(row(counts, SEVERAL, Phrase.said("report.area.several")));
        rows.add(new Block.Row(
                "all", Phrase.said("report.all"), List.of(counts.count(BY_AREA, ACTIVE, activeCode())), true));
        return new Block.Table(
                BY_AREA,
                caption,
                Phrase.said("report.area"),
                List.of(new Block.Column("active", Phrase.said("indicator.IND-VOL-1.TITLE"))),
                rows,
                null);
    }

    /** The figure is about the day of the report, so this is another number where the period ended before. */
    private @Nullable String activeCode() {
        return end.equals(material.asOf()) ? "IND-VOL-1" : null;
    }

    private Block.Row row(Counts counts, String area, Phrase name) {
        Cell cell = counts.count(BY_AREA, Conditions.of(AreaParts.AREA, area).and(NOW, YES), activeCode());
        return new Block.Row(area, name, List.of(cell), false);
    }

    private Block stayed(Phrase caption, Counts counts) {
        return new Block.Table(
                STAYED,
                caption,
                Phrase.said("report.volunteers"),
                List.of(
                        new Block.Column("number", Phrase.said("report.number")),
                        new Block.Column("share", Phrase.said("report.share"))),
                List.of(
                        line(counts, "before", "report.volunteers.before", BEFORE, false),
                        line(counts, "still", "report.volunteers.still", STILL, true),
                        line(
                                counts,
                                "new",
                                "report.volunteers.new",
                                Conditions.of(THEN, NO).and(NOW, YES),
                                false)),
                null);
    }

    private Block.Row line(Counts counts, String id, String name, Conditions who, boolean share) {
        // The figure leaves out those without a history, who are counted here by how they stand.
        String code = people.values().stream().allMatch(one -> one.told) ? "IND-VOL-3" : null;
        return new Block.Row(
                id,
                Phrase.said(name),
                List.of(
                        counts.count(STAYED, who, null),
                        share ? counts.share(STAYED, who, BEFORE, code) : Cell.absent(Cell.Reason.NOT_APPLICABLE)),
                false);
    }
}

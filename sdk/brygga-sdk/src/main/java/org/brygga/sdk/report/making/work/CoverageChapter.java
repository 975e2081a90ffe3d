// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.brygga.indicator.people.ActiveOn;
import org.brygga.model.group.Group;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;

/** How many groups there are, and from how many of them anything was reported; a sum of few reports is no sum of all. */
final class CoverageChapter implements Chapter {

    private final Material material;

    CoverageChapter(Material material) {
        this.material = material;
    }

    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.coverage");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Group> active = ActiveOn.groups(material.facts(), material.asOf());
        Set<Ref> reported = new HashSet<>();
        material.facts().meetings().forEach(one -> reported.add(one.group().ref()));
        material.facts().contacts().forEach(one -> {
            if (one.contact().group() != null) {
                reported.add(one.contact().group());
            }
        });
        Map<Ref, List<Group>> byOrganisation = new TreeMap<>();
        active.forEach(group -> byOrganisation
                .computeIfAbsent(
                        group.organisation() == null ? Ref.of("organisation", "-") : group.organisation(),
                        key -> new ArrayList<>())
                .add(group));
        List<Block.Row> rows = new ArrayList<>();
        byOrganisation.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(one -> rows.add(
                        row(one.getKey().text(), material.name(one.getKey()), one.getValue(), reported, false)));
        // Where no group is recorded at all, nobody knows that there is none.
        Cell none = Cell.absent(Cell.Reason.NOT_STATED);
        rows.add(
                material.facts().groups().isEmpty()
                        ? new Block.Row("all", Phrase.said("report.all"), List.of(none, none), true)
                        : row("all", Phrase.said("report.all"), active, reported, true));
        return List.of(new Block.Table(
                "coverage",
                Phrase.said("report.coverage.caption"),
                Phrase.said("report.organisation"),
                List.of(
                        new Block.Column("groups", Phrase.said("indicator.CTX-GRP-1.TITLE")),
                        new Block.Column("reported", Phrase.said("report.coverage.reported"))),
                rows,
                Phrase.said("report.coverage.note")));
    }

    private static Block.Row row(String id, Phrase name, List<Group> groups, Set<Ref> reported, boolean total) {
        long heard = groups.stream().map(Group::ref).filter(reported::contains).count();
        return new Block.Row(id, name, List.of(Cell.count(groups.size(), "CTX-GRP-1"), Cell.count(heard, null)), total);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Definition;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.Section;
import org.brygga.sdk.report.making.material.Material;

/** What the numbers of a report mean, and where those come from that somebody has printed. */
final class Glossary {

    private final List<Cell.Value> values;

    Glossary(List<Section> sections) {
        values = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Glossary::cells)
                .filter(Cell.Value.class::isInstance)
                .map(Cell.Value.class::cast)
                .toList();
    }

    private static Stream<Cell> cells(Block block) {
        if (block instanceof Block.KeyFigures figures) {
            return figures.figures().stream().map(Block.KeyFigure::cell);
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream());
        }
        return Stream.empty();
    }

    List<Definition> definitions() {
        return values.stream()
                .map(Cell.Value::indicator)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .flatMap(code -> Indicators.find(code).stream())
                .map(Glossary::definition)
                .toList();
    }

    private static Definition definition(Indicator indicator) {
        return new Definition(
                indicator.code(),
                indicator.version(),
                Phrase.said(indicator.key(Indicator.Word.TITLE)),
                Phrase.said(indicator.key(Indicator.Word.NUMERATOR)),
                indicator.denominator() == null ? null : Phrase.said(indicator.key(Indicator.Word.DENOMINATOR)),
                Phrase.said(indicator.key(Indicator.Word.POPULATION)),
                Phrase.said(indicator.key(Indicator.Word.LEFT_OUT)));
    }

    List<Report.Source> sources(Material material) {
        return values.stream()
                .map(Cell.Value::source)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map((Ref source) -> new Report.Source(source, material.name(source)))
                .toList();
    }
}

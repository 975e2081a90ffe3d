// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.FindingBuilder;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;

/** Where the values of a record stand in the rows that it was made of. */
public final class Placement {

    private final RowPlace own;
    private final Map<String, RowPlace> elements;

    /**
     * @param own the row of the record
     * @param elements the row of each element of its lists, by the JSON Pointer of the element
     */
    Placement(RowPlace own, Map<String, RowPlace> elements) {
        this.own = own;
        this.elements = Map.copyOf(elements);
    }

    /** The same rows for a record in which elements have other places: where each stands now, by where it stood. */
    public Placement moved(UnaryOperator<String> now) {
        Map<String, RowPlace> moved = new HashMap<>();
        elements.forEach((pointer, row) -> moved.put(now.apply(pointer), row));
        return new Placement(own, moved);
    }

    /** The row of the record itself. */
    public RowPlace own() {
        return own;
    }

    /** Every row that the record was made of. */
    public List<RowPlace> rows() {
        List<RowPlace> rows = new ArrayList<>(elements.size() + 1);
        rows.add(own);
        rows.addAll(elements.values());
        return rows;
    }

    /** The cell of a value, or the nearest that the file has. */
    public Origin of(FieldPath path) {
        String inside = path.pointer();
        while (!inside.isEmpty()) {
            RowPlace row = elements.get(inside);
            if (row != null) {
                return row.cell(steps(path.pointer().substring(inside.length())));
            }
            inside = inside.substring(0, inside.lastIndexOf('/'));
        }
        return own.cell(steps(path.pointer()));
    }

    /** The same findings, each at the cell of the value that it speaks of. */
    public Findings placed(Findings findings) {
        return Findings.of(findings.list().stream().map(this::placed).toList());
    }

    public Finding placed(Finding finding) {
        return FindingBuilder.builder(finding).origin(of(finding.path())).build();
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.asList(pointer.substring(1).split("/", -1));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.brygga.dataset.RecordType;
import org.brygga.finding.FieldPath;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.table.RecordRows;
import org.brygga.sdk.json.table.Row;
import org.brygga.sdk.json.table.RowPlace;
import org.brygga.sdk.json.table.RowRecords;
import org.brygga.sdk.json.table.Table;
import org.junit.jupiter.api.Test;

/** Every record, however it is filled, becomes rows and comes back equal, and each of its values is found in its cell. */
class RowsPropertyTest {

    private static final RowRecords READER = new RowRecords(new LineReader(Texts.PACKS.rules()));

    private static RowRecords.Result back(List<Row> rows) {
        List<RowRecords.Placed> placed = IntStream.range(0, rows.size())
                .mapToObj(line -> new RowRecords.Placed(
                        rows.get(line), place(rows.get(line).table(), line + 2)))
                .toList();
        return READER.read(
                placed.get(0),
                "r",
                (table, links) -> placed.stream()
                        .filter(one -> one.row().table().equals(table)
                                && one.row().links().equals(links))
                        .toList());
    }

    private static RowPlace place(Table table, int line) {
        return new RowPlace(
                table,
                "file.xlsx",
                table.name(),
                line,
                IntStream.range(0, table.columns().size())
                        .map(column -> column + table.links() + 1)
                        .toArray());
    }

    private static Aggregate record(String json) {
        return Objects.requireNonNull(new LineReader(Texts.PACKS.rules())
                .readRecord(RecordType.GROUP, json.getBytes(StandardCharsets.UTF_8))
                .record());
    }

    @Property(tries = 300)
    void rowsLoseNothing(@ForAll long seed) {
        RandomRecords records = new RandomRecords(new Random(seed));
        for (RecordType type : RecordType.values()) {
            Aggregate record = (Aggregate) records.fill(type.recordClass(), type.word());

            RowRecords.Result read = back(RecordRows.of(record, "r"));

            assertThat(read.read().findings()).as(type.word()).isEmpty();
            assertThat(read.read().record()).as(type.word()).isEqualTo(record);
        }
    }

    @Test
    void aValueInAnElementIsFoundInTheRowOfTheElement() {
        Aggregate group = record("""
                {"id":"g","period":{"start":"2026-01-01"},"sessions":[{"id":"s1","date":"2026-01-07"},
                 {"id":"s2","date":"2026-01-14","guests":[{"name":"The library"},{"name":"The police"}]}]}""");

        RowRecords.Result read = back(RecordRows.of(group, "r"));

        assertThat(read.placement().of(FieldPath.of("sessions").element(1).child("date")))
                .hasFieldOrPropertyWithValue("sheet", "groups.sessions")
                .hasFieldOrPropertyWithValue("line", 4);
        assertThat(read.placement()
                        .of(FieldPath.of("sessions")
                                .element(1)
                                .child("guests")
                                .element(1)
                                .child("name")))
                .hasFieldOrPropertyWithValue("sheet", "groups.sessions.guests")
                .hasFieldOrPropertyWithValue("line", 6);
        assertThat(read.placement().of(FieldPath.of("period", "start")))
                .isNotEqualTo(read.placement().of(FieldPath.of("period", "end")));
        assertThat(read.placement().of(FieldPath.of("sessions")).line()).isEqualTo(2);
    }

    @Test
    void everyKindOfRecordHasATableOfItsOwnAndNamesOfTablesAreUnique() {
        List<Table> tables = List.of(RecordType.values()).stream()
                .flatMap(type -> Table.of(type).stream())
                .toList();

        assertThat(tables.stream().filter(Table::isOfRecords)).hasSize(RecordType.values().length);
        assertThat(tables.stream().map(Table::name)).doesNotHaveDuplicates();
        assertThat(tables).hasSizeGreaterThan(60);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.planted;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of participants, groups and their sessions without a mistake, into which mistakes are planted. */
final class PlantedWorkbook {

    private static final Map<String, List<String>> COLUMNS = new TreeMap<>(Map.of(
            "participants",
            List.of(
                    "id",
                    "person",
                    "name",
                    "identification",
                    "birthYear",
                    "languages",
                    "area",
                    "organisation",
                    "contacts",
                    "retainUntil",
                    "note"),
            "groups",
            List.of(
                    "id",
                    "name",
                    "venue",
                    "zone",
                    "period.start",
                    "period.end",
                    "ordinalInMunicipality",
                    "phase",
                    "capacity.min",
                    "capacity.max",
                    "capacity.funded",
                    "curriculum"),
            "groups.sessions",
            List.of("group.id", "id", "number", "date", "start", "end", "place", "headCount")));

    /** Where something stands. */
    record Place(String sheet, int row, int column) {}

    /** What was planted, and what stood there before. */
    record Planted(Place place, Planting planting, Object before) {}

    private final Map<String, List<List<Object>>> rows = new TreeMap<>();
    private final List<Planted> planted = new ArrayList<>();
    private final Random random = new Random(2026);

    PlantedWorkbook(int size) {
        COLUMNS.keySet().forEach(sheet -> rows.put(sheet, new ArrayList<>()));
        for (int number = 0; number < size; number++) {
            switch (number % 5) {
                case 0 -> sheet("groups").add(group(number));
                case 1 -> sheet("groups.sessions").add(session(number));
                default -> sheet("participants").add(participant(number));
            }
        }
    }

    private List<List<Object>> sheet(String name) {
        return rows.getOrDefault(name, List.of());
    }

    private static List<Object> participant(int number) {
        return new ArrayList<>(List.of(
                "p" + number,
                new UUID(0xcafe_0000_0000_4000L, 0x8000_0000_0000_0000L + number)
                        .toString()
                        .replace("-", ""),
                "Exempel " + number,
                "IDENTIFIED",
                1950 + number % 50,
                "so",
                "",
                "",
                "p" + number + "@example.org",
                "2027-06-01",
                ""));
    }

    private static List<Object> group(int number) {
        return new ArrayList<>(List.of(
                "g" + number,
                "Group " + number,
                "The hall",
                "Europe/Stockholm",
                "2026-12-01",
                "2027-05-31",
                1,
                2,
                4,
                12,
                10,
                ""));
    }

    private static List<Object> session(int number) {
        return new ArrayList<>(
                List.of("g" + (number - 1), "s" + number, 1, "2026-12-08", "09:30", "11:00", "The hall", ""));
    }

    /** Plants each way about as often, up to three times in a row, never twice in a cell. */
    List<Planted> plant(int mistakes) {
        Set<Place> taken = new HashSet<>();
        int last = -1;
        while (planted.size() < mistakes) {
            Planting planting = Planting.ALL.get(planted.size() % Planting.ALL.size());
            List<List<Object>> sheet = sheet(planting.sheet());
            boolean again = last >= 0 && last < sheet.size() && random.nextInt(3) > 0;
            int row = again ? last : random.nextInt(sheet.size());
            int column = column(planting);
            Place place = new Place(planting.sheet(), row + 2, column + 1);
            // Of two days of which one cannot be read, nobody knows which is the later.
            boolean alone =
                    !planting.column().startsWith("period.") || taken.add(new Place(planting.sheet(), place.row(), 0));
            if (alone && taken.add(place)) {
                planted.add(new Planted(place, planting, sheet.get(row).set(column, planting.written())));
                last = row;
            } else {
                last = -1;
            }
        }
        return List.copyOf(planted);
    }

    private static int column(Planting planting) {
        return COLUMNS.getOrDefault(planting.sheet(), List.of()).indexOf(planting.column());
    }

    void write(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            COLUMNS.forEach((name, columns) -> {
                Sheet sheet = workbook.createSheet(name);
                fill(sheet.createRow(0), columns);
                for (List<Object> row : sheet(name)) {
                    fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
                }
            });
            workbook.write(out);
        }
    }

    private static void fill(Row row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            put(row.createCell(column), values.get(column));
        }
    }

    static void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    /** Writes what stood there before into the cells in which mistakes were planted. */
    static void mend(Workbook workbook, List<Planted> mistakes) {
        for (Planted mistake : mistakes) {
            Place place = mistake.place();
            // Anew: what is put into a cell that holds its text itself is not what its readers look at.
            put(
                    workbook.getSheet(place.sheet()).getRow(place.row() - 1).createCell(place.column() - 1),
                    mistake.before());
        }
    }
}

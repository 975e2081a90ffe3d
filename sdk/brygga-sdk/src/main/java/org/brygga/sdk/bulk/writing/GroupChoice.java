// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Group;
import org.brygga.model.value.Ref;

/** Lets somebody choose an area and then one of its groups, so that the list of groups stays short. */
final class GroupChoice {

    private static final String SHEET = "brygga-groups";
    private static final int LAST_ROW = 1_048_575;

    private final Workbook workbook;
    private final Map<String, List<String>> byArea;

    GroupChoice(Workbook workbook, Dataset known) {
        this.workbook = workbook;
        this.byArea = new TreeMap<>();
        for (Group group : known.all(Group.class)) {
            Ref area = group.area();
            if (area != null && group.id() != null) {
                byArea.computeIfAbsent(safe(area.id()), key -> new ArrayList<>())
                        .add(group.id());
            }
        }
    }

    boolean hasAny() {
        return !byArea.isEmpty();
    }

    /** A name of a range has only letters, digits and low lines. */
    private static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** Offers the areas in one column, and in the other the groups of the area that is chosen in the same row. */
    void choose(Sheet sheet, int area, int group) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation areas = helper.createValidation(
                helper.createFormulaListConstraint("brygga_areas"), new CellRangeAddressList(1, LAST_ROW, area, area));
        String cell = CellReference.convertNumToColString(area) + "2";
        DataValidation groups = helper.createValidation(
                helper.createFormulaListConstraint("INDIRECT(\"brygga_groups_\"&$" + cell + ")"),
                new CellRangeAddressList(1, LAST_ROW, group, group));
        for (DataValidation validation : List.of(areas, groups)) {
            validation.setEmptyCellAllowed(true);
            validation.setShowErrorBox(false);
            sheet.addValidationData(validation);
        }
    }

    /** Writes the areas and groups into a sheet that nobody needs to see. */
    void write() {
        if (byArea.isEmpty()) {
            return;
        }
        Sheet sheet = workbook.createSheet(SHEET);
        List<String> areas = List.copyOf(byArea.keySet());
        column(sheet, 0, "brygga_areas", areas);
        for (int place = 0; place < areas.size(); place++) {
            column(
                    sheet,
                    place + 1,
                    "brygga_groups_" + areas.get(place),
                    byArea.getOrDefault(areas.get(place), List.of()));
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private void column(Sheet sheet, int column, String name, List<String> values) {
        for (int line = 0; line < values.size(); line++) {
            (sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line))
                    .createCell(column)
                    .setCellValue(values.get(line));
        }
        Name range = workbook.createName();
        range.setNameName(name);
        String letter = CellReference.convertNumToColString(column);
        range.setRefersToFormula("'" + SHEET + "'!$" + letter + "$1:$" + letter + "$" + values.size());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.brygga.country.Labels;
import org.brygga.model.value.Code;
import org.brygga.sdk.bulk.reading.SheetNames;
import org.brygga.sdk.bulk.reading.Wordbook;
import org.brygga.sdk.json.table.Column;

/**
 * Lists to choose from. They stand in a sheet of their own, because a list that is written into the cell itself may have no more than
 * 255 letters.
 */
final class DropDowns {

    private static final int LAST_ROW = 1_048_575;
    private static final int LONGEST_PROMPT = 250;
    private static final int LONGEST_TITLE = 32;

    private final Workbook workbook;
    private final Wordbook words;
    private final Locale language;
    private final Map<String, String> ranges = new HashMap<>();
    private final List<List<String>> lists = new ArrayList<>();

    DropDowns(Workbook workbook, Wordbook words, Locale language) {
        this.workbook = workbook;
        this.words = words;
        this.language = language;
    }

    /** Lets somebody choose in the cells of a column below its header, and says what belongs there. */
    void add(Sheet sheet, int place, Column column, String title, String prompt) {
        List<String> choices = choices(column);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean fixed = column.kind() == Column.Kind.WORD || column.kind() == Column.Kind.TRUTH;
        DataValidationConstraint constraint = choices.isEmpty()
                ? helper.createCustomConstraint("TRUE")
                : helper.createFormulaListConstraint(
                        range(column.codeList() == null ? "truth" : column.codeList(), choices));
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, place, place));
        validation.setEmptyCellAllowed(true);
        validation.setShowPromptBox(true);
        validation.createPromptBox(shortened(title, LONGEST_TITLE), shortened(prompt, LONGEST_PROMPT));
        // Several words in one cell are no word of the list, and lists may grow.
        validation.setShowErrorBox(!choices.isEmpty() && fixed && !column.many());
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                shortened(title, LONGEST_TITLE), words.labels().sentence("workbook.choose", Map.of(), language));
        sheet.addValidationData(validation);
    }

    private List<String> choices(Column column) {
        Labels labels = words.labels();
        return switch (column.kind()) {
            case TRUTH, PRESENT ->
                List.of(
                        labels.sentence("workbook.yes", Map.of(), language),
                        labels.sentence("workbook.no", Map.of(), language));
            case CODE, WORD -> column.codeList() == null ? List.of() : codes(column, column.codeList());
            default -> List.of();
        };
    }

    private List<String> codes(Column column, String list) {
        Labels labels = words.labels();
        List<Code> codes = column.words().isEmpty()
                ? List.copyOf(labels.codes(list, language).keySet())
                : column.words().stream().map(Code::of).toList();
        return codes.stream()
                .map(code -> {
                    String label = labels.code(list, code, language);
                    return code.word().equals(words.code(list, column.words(), label)) ? label : code.word();
                })
                .toList();
    }

    private String range(String name, List<String> choices) {
        return ranges.computeIfAbsent(name, key -> {
            int column = lists.size();
            lists.add(choices);
            Name range = workbook.createName();
            range.setNameName("list_" + key.replaceAll("[^A-Za-z0-9]", "_"));
            String letter = CellReference.convertNumToColString(column);
            range.setRefersToFormula("'" + SheetNames.LISTS + "'!$" + letter + "$1:$" + letter + "$" + choices.size());
            return range.getNameName();
        });
    }

    /** Writes the lists, when all are known, into a sheet that nobody needs to see. */
    void write() {
        Sheet sheet = workbook.createSheet(SheetNames.LISTS);
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < longest; line++) {
            Row row = sheet.createRow(line);
            for (int column = 0; column < lists.size(); column++) {
                if (line < lists.get(column).size()) {
                    row.createCell(column).setCellValue(lists.get(column).get(line));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}

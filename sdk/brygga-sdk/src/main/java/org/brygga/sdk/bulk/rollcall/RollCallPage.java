// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.rollcall;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.country.Labels;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.rule.Wording;
import org.brygga.sdk.sheet.WorkbookText;
import org.jspecify.annotations.Nullable;

/** Lays a roll-call sheet out, for paper and for the screen. */
final class RollCallPage {

    /** Named like everything that is only for readers. */
    private static final String LISTS = "brygga-lists";

    private static final int LETTER = 256;
    private static final int NUMBER_LETTERS = 5;
    private static final int NAME_LETTERS = 34;
    private static final int FEWEST_LETTERS = 8;
    private static final int MOST_LETTERS = 16;
    /** As many as a line of a page that lies has room for beside the name. */
    private static final int LETTERS_OF_A_PAGE = 96;

    private static final int DROP_INS = 5;
    private static final int LONGEST_PROMPT = 250;
    private static final float LINE = 15;
    /** Room for somebody who writes with a pen. */
    private static final float PEN = 24;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Labels labels;
    private final Locale language;
    private final RollCallLetters letters;
    private final RollCallStyles styles;

    RollCallPage(XSSFWorkbook workbook, Labels labels, Locale language) {
        this.workbook = workbook;
        this.labels = labels;
        this.language = language;
        this.letters = new RollCallLetters(labels, language);
        this.styles = new RollCallStyles(workbook);
        this.sheet = workbook.createSheet(said("sheet", Map.of()));
    }

    private String said(String key, Map<String, Object> arguments) {
        return labels.sentence("roll-call." + key, arguments, language);
    }

    void write(Group group, List<Session> sessions, List<RollCallLine> lines, Dataset seen) {
        int wide = width(sessions.size());
        ids(group, sessions);
        told(said("title", Map.of("group", shown(group.name(), group.id()))), styles.title(), sessions, wide);
        told(about(group, sessions, seen), styles.told(), sessions, wide);
        told(said("legend", Map.of("marks", letters.legend())), styles.strong(), sessions, wide);
        told(said("how", Map.of()), styles.told(), sessions, wide);
        int headers = header(sessions);
        for (int number = 1; number <= lines.size(); number++) {
            line(number, lines.get(number - 1));
        }
        told(said("drop-ins", Map.of()), styles.told(), sessions, wide);
        for (int count = 0; count < DROP_INS; count++) {
            dropIn(sessions.size());
        }
        if (!sessions.isEmpty()) {
            choose(headers, sessions.size());
        }
        page(headers);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /** How many letters a line across the sheet has room for; few sessions have wider columns. */
    private int width(int sessions) {
        int each = Math.max(
                FEWEST_LETTERS,
                Math.min(MOST_LETTERS, (LETTERS_OF_A_PAGE - NAME_LETTERS - NUMBER_LETTERS) / Math.max(1, sessions)));
        sheet.setColumnHidden(RollCallForm.PERSON - 1, true);
        sheet.setColumnWidth(RollCallForm.NUMBER - 1, NUMBER_LETTERS * LETTER);
        sheet.setColumnWidth(RollCallForm.NAME - 1, NAME_LETTERS * LETTER);
        for (int session = 0; session < sessions; session++) {
            sheet.setColumnWidth(RollCallForm.FIRST_SESSION - 1 + session, each * LETTER);
        }
        return NUMBER_LETTERS + NAME_LETTERS + sessions * each;
    }

    private void ids(Group group, List<Session> sessions) {
        Row row = sheet.createRow(RollCallForm.IDS - 1);
        text(row, RollCallForm.PERSON, RollCallForm.sign(language), styles.locked());
        text(row, RollCallForm.NUMBER, shown(group.id(), null), styles.locked());
        for (int place = 0; place < sessions.size(); place++) {
            text(
                    row,
                    RollCallForm.FIRST_SESSION + place,
                    shown(sessions.get(place).id(), null),
                    styles.locked());
        }
        row.setZeroHeight(true);
    }

    private Row next() {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    /** A line across the sheet, as high as its text is long. */
    private void told(String text, CellStyle style, List<Session> sessions, int wide) {
        Row row = next();
        text(row, RollCallForm.PERSON, RollCallForm.TOLD, styles.locked());
        text(row, RollCallForm.NUMBER, text, style);
        int last = RollCallForm.FIRST_SESSION - 2 + sessions.size();
        sheet.addMergedRegion(
                new CellRangeAddress(row.getRowNum(), row.getRowNum(), RollCallForm.NUMBER - 1, Math.max(2, last)));
        boolean title = style.equals(styles.title());
        int lines = text.length() * (title ? 3 : 2) / (2 * wide) + 1;
        row.setHeightInPoints(lines * (title ? 2 * LINE - 6 : LINE) + 2);
    }

    /** The programme, the place and the days of the sessions. */
    private String about(Group group, List<Session> sessions, Dataset seen) {
        String programme = seen.find(Programme.class, group.programme())
                .map(Programme::name)
                .orElse(null);
        String place = group.venue() == null
                ? seen.find(Area.class, group.area()).map(Area::name).orElse(null)
                : group.venue();
        return Stream.of(programme, place, days(sessions))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("  ·  "));
    }

    private @Nullable String days(List<Session> sessions) {
        LocalDate from = sessions.isEmpty() ? null : sessions.get(0).date();
        LocalDate to =
                sessions.isEmpty() ? null : sessions.get(sessions.size() - 1).date();
        if (from == null || to == null) {
            return null;
        }
        return Wording.fill(from.equals(to) ? "{from}" : "{from} – {to}", Map.of("from", from, "to", to), language);
    }

    /** The header, and how many rows stand on every page. */
    private int header(List<Session> sessions) {
        Row row = next();
        text(row, RollCallForm.PERSON, RollCallForm.TOLD, styles.locked());
        text(row, RollCallForm.NUMBER, said("number", Map.of()), styles.header());
        text(row, RollCallForm.NAME, said("name", Map.of()), styles.header());
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", language);
        for (int place = 0; place < sessions.size(); place++) {
            Session session = sessions.get(place);
            String date = session.date() == null ? "" : day.format(session.date());
            String number = session.number() == null ? "" : "\n" + said("session", Map.of("number", session.number()));
            text(row, RollCallForm.FIRST_SESSION + place, date + number, styles.header());
        }
        row.setHeightInPoints(2 * LINE + 4);
        return row.getRowNum() + 1;
    }

    private void line(int number, RollCallLine line) {
        Row row = next();
        row.setHeightInPoints(PEN);
        text(row, RollCallForm.PERSON, line.person().text(), styles.locked());
        Cell count = row.createCell(RollCallForm.NUMBER - 1);
        count.setCellValue(number);
        count.setCellStyle(styles.number());
        text(row, RollCallForm.NAME, line.shown(), styles.name(WorkbookText.looksLikeFormula(line.shown())));
        for (int place = 0; place < line.enrolled().size(); place++) {
            row.createCell(RollCallForm.FIRST_SESSION - 1 + place)
                    .setCellStyle(line.enrolled().get(place) ? styles.mark() : styles.away());
        }
    }

    private void dropIn(int sessions) {
        Row row = next();
        row.setHeightInPoints(PEN);
        text(row, RollCallForm.PERSON, RollCallForm.DROP_IN, styles.locked());
        row.createCell(RollCallForm.NUMBER - 1).setCellStyle(styles.number());
        row.createCell(RollCallForm.NAME - 1).setCellStyle(styles.written());
        for (int place = 0; place < sessions; place++) {
            row.createCell(RollCallForm.FIRST_SESSION - 1 + place).setCellStyle(styles.mark());
        }
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column - 1);
        cell.setCellValue(WorkbookText.of(text));
        cell.setCellStyle(style);
    }

    private static String shown(@Nullable String text, @Nullable String otherwise) {
        return text == null || text.isBlank() ? (otherwise == null ? "" : otherwise) : text;
    }

    /** Offers the letters. They stand in a sheet of their own, because a list in the cell itself tells small letters from large ones. */
    private void choose(int headers, int sessions) {
        XSSFSheet list = workbook.createSheet(LISTS);
        List<String> all = letters.all();
        for (int place = 0; place < all.size(); place++) {
            list.createRow(place).createCell(0).setCellValue(all.get(place));
        }
        workbook.setSheetHidden(workbook.getSheetIndex(list), true);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int last = RollCallForm.FIRST_SESSION - 2 + sessions;
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint("'" + LISTS + "'!$A$1:$A$" + all.size()),
                new CellRangeAddressList(headers, sheet.getLastRowNum(), RollCallForm.FIRST_SESSION - 1, last));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        String legend = letters.legend();
        validation.createErrorBox(said("sheet", Map.of()), said("choose", Map.of("letters", String.join(", ", all))));
        validation.setShowPromptBox(true);
        validation.createPromptBox(
                said("sheet", Map.of()), legend.substring(0, Math.min(legend.length(), LONGEST_PROMPT)));
        sheet.addValidationData(validation);
    }

    /** A4, lying, as wide as one page, and what stands above the names on every page. */
    private void page(int headers) {
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(true);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setRight("&P / &N");
        sheet.setRepeatingRows(new CellRangeAddress(0, headers - 1, -1, -1));
        sheet.createFreezePane(RollCallForm.FIRST_SESSION - 1, headers);
        sheet.setDisplayGridlines(false);
    }
}

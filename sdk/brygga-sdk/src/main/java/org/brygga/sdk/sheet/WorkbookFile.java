// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brygga.sdk.sheet.RefusedFileException.Reason;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook that has been looked through. */
final class WorkbookFile implements SheetFile {

    private static final Pattern DECIMALS = Pattern.compile("[#,]*0\\.(0+)(?:[^0#].*)?");
    private static final Pattern DAY_OR_TIME = Pattern.compile(".*[ymdhs].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_OF_A_DAY = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final int ESCAPED = 7;
    private static final int MOST_DIGITS = 400;
    private static final int OF_A_DAY = -2;

    private final ReadableWorkbook workbook;
    private final SheetLimits limits;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    /** A sheet has many cells of few formats, and a hostile one a long format. */
    private final Map<String, Integer> formats = new HashMap<>();

    private WorkbookFile(ReadableWorkbook workbook, SheetLimits limits) {
        this.workbook = workbook;
        this.limits = limits;
        workbook.getSheets()
                .filter(sheet -> sheet.getName() != null)
                .forEach(sheet -> sheets.putIfAbsent(sheet.getName(), sheet));
    }

    static SheetFile open(Path file, SheetLimits limits) throws IOException {
        try {
            return new WorkbookFile(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)), limits);
        } catch (IOException | RuntimeException e) {
            throw new RefusedFileException(Reason.BROKEN, e);
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public String shown(String sheet) {
        return sheet;
    }

    @Override
    public void read(String sheet, Reader reader) throws IOException {
        Sheet wanted = sheets.get(sheet);
        if (wanted == null) {
            return;
        }
        try (Stream<Row> rows = opened(wanted)) {
            Iterator<Row> each = rows.iterator();
            int counted = 0;
            int offset = 0;
            boolean more = true;
            for (Row row = next(each); more && row != null; row = more ? next(each) : null) {
                // Where the rows of a file are not numbered, its reader counts them from 0.
                offset = counted == 0 && row.getRowNum() == 0 ? 1 : offset;
                int line = row.getRowNum() + offset;
                if (++counted > limits.rows() || line > limits.rows() || row.getCellCount() > limits.columns()) {
                    throw new RefusedFileException(Reason.TOO_MANY_PARTS);
                }
                if (line < 1) {
                    throw new RefusedFileException(Reason.BROKEN);
                }
                more = reader.take(new SheetRow(line, cells(row)));
            }
        }
    }

    private static Stream<Row> opened(Sheet sheet) throws RefusedFileException {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw new RefusedFileException(Reason.BROKEN, e);
        }
    }

    /** The next row; the reader throws whatever it happens upon, such as a formula that refers to one that is not there. */
    private static @Nullable Row next(Iterator<Row> rows) throws RefusedFileException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw new RefusedFileException(Reason.BROKEN, e);
        }
    }

    private List<@Nullable SheetCell> cells(Row row) {
        List<@Nullable SheetCell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(this::cell).orElse(null));
        }
        return cells;
    }

    private @Nullable SheetCell cell(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.STRING) {
            String text = meant(cell.asString());
            return text.isEmpty() ? null : SheetCell.text(text);
        }
        if (raw == null || raw.isEmpty() || cell.getType() == CellType.EMPTY) {
            return null;
        }
        return switch (cell.getType()) {
            case BOOLEAN ->
                new SheetCell(
                        SheetCell.Kind.TRUTH, String.valueOf("1".equals(raw) || "TRUE".equalsIgnoreCase(raw)), -1);
            case NUMBER, FORMULA -> number(cell, raw);
            default -> SheetCell.text(raw);
        };
    }

    private SheetCell number(Cell cell, String raw) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return SheetCell.text(meant(raw));
        }
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            // No program of workbooks writes such a number, and no memory holds it once somebody prints it.
            return SheetCell.text(raw);
        }
        String format = cell.getDataFormatString();
        int decimals = format == null ? -1 : formats.computeIfAbsent(format, WorkbookFile::decimals);
        return decimals == OF_A_DAY
                ? moment(number)
                : new SheetCell(SheetCell.Kind.NUMBER, number.toString(), decimals);
    }

    /** How many decimals a format shows, or that it shows a day; -1 where it does not say. */
    private static int decimals(String format) {
        if (DAY_OR_TIME.matcher(NOT_OF_A_DAY.matcher(format).replaceAll("")).matches()) {
            return OF_A_DAY;
        }
        Matcher decimals = DECIMALS.matcher(format);
        return decimals.matches() ? decimals.group(1).length() : -1;
    }

    private SheetCell moment(BigDecimal number) {
        LocalDateTime moment = Days.moment(number, workbook.isDate1904());
        return new SheetCell(SheetCell.Kind.MOMENT, Days.text(number, moment), -1);
    }

    /** Signs that XML has no room for stand as {@code _x0007_}. */
    private static String meant(String text) {
        int mark = text.indexOf("_x");
        if (mark < 0) {
            return text;
        }
        StringBuilder meant = new StringBuilder(text.length());
        int from = 0;
        while (mark >= 0) {
            boolean escaped = mark + ESCAPED <= text.length()
                    && text.charAt(mark + ESCAPED - 1) == '_'
                    && text.substring(mark + 2, mark + ESCAPED - 1)
                            .chars()
                            .allMatch(letter -> Character.digit(letter, 16) >= 0);
            if (escaped) {
                meant.append(text, from, mark).append((char) Integer.parseInt(text.substring(mark + 2, mark + 6), 16));
                from = mark + ESCAPED;
            }
            mark = text.indexOf("_x", escaped ? from : mark + 1);
        }
        return meant.append(text, from, text.length()).toString();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

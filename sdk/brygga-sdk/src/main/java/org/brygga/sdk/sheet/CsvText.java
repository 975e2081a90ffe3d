// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brygga.sdk.sheet.RefusedFileException.Reason;
import org.jspecify.annotations.Nullable;

/** How a CSV text is written: in which encoding, and with what between its values. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final int BUFFER = 65_536;
    private static final int LONGEST_VALUE = 4_000_000;

    private final Charset charset;
    private final char separator;

    private CsvText(Charset charset, char separator) {
        this.charset = charset;
        this.separator = separator;
    }

    /** The name of the sheet that a file is. */
    static String sheet(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv)")
                ? name.substring(0, name.length() - 4)
                : name;
    }

    /** Looks through the whole text: one letter far down may be what tells the encoding. */
    static CsvText of(InputStream stream) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int head = stream.readNBytes(buffer, 0, BUFFER);
        Charset wide = wide(buffer, head);
        if (wide != null) {
            return new CsvText(wide, separator(new String(buffer, 0, head - head % 2, wide)));
        }
        String beginning = new String(buffer, 0, head, StandardCharsets.UTF_8);
        Charset charset = isUtf8(buffer, head, stream) ? StandardCharsets.UTF_8 : WINDOWS;
        return new CsvText(charset, separator(beginning));
    }

    private static @Nullable Charset wide(byte[] head, int length) {
        if (length < 2) {
            return null;
        }
        int mark = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        return mark == 0xFFFE ? StandardCharsets.UTF_16LE : mark == 0xFEFF ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] head, int length, InputStream rest) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer letters = CharBuffer.allocate(BUFFER + 1);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER + 8);
        bytes.put(head, 0, length);
        boolean end = false;
        while (true) {
            bytes.flip();
            letters.clear();
            CoderResult result = decoder.decode(bytes, letters, end);
            if (result.isError()) {
                return false;
            }
            if (end) {
                return true;
            }
            bytes.compact();
            int read = rest.read(head);
            end = read < 0;
            bytes.put(head, 0, Math.max(read, 0));
        }
    }

    /** What stands most often between values in the first line, outside quotation marks. */
    private static char separator(String beginning) {
        int semicolons = 0;
        int commas = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < beginning.length(); i++) {
            char letter = beginning.charAt(i);
            quoted ^= letter == '"';
            if (!quoted && letter == '\n' && semicolons + commas + tabs > 0) {
                break;
            }
            semicolons += !quoted && letter == ';' ? 1 : 0;
            commas += !quoted && letter == ',' ? 1 : 0;
            tabs += !quoted && letter == '\t' ? 1 : 0;
        }
        return tabs > semicolons && tabs > commas ? '\t' : commas > semicolons ? ',' : ';';
    }

    void read(InputStream stream, SheetLimits limits, SheetFile.Reader reader) throws IOException {
        InputStreamReader letters = new InputStreamReader(new PushbackInputStream(stream), charset);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_VALUE)
                .ofCsvRecord(letters)) {
            int line = 0;
            for (CsvRecord record : records) {
                line++;
                if (line > limits.rows() || record.getFieldCount() > limits.columns()) {
                    throw new RefusedFileException(Reason.TOO_MANY_PARTS);
                }
                if (!reader.take(new SheetRow(line, cells(record, line == 1)))) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new RefusedFileException(Reason.BROKEN, e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<@Nullable SheetCell> cells(CsvRecord record, boolean first) {
        List<@Nullable SheetCell> cells = new ArrayList<>(record.getFieldCount());
        for (int field = 0; field < record.getFieldCount(); field++) {
            String text = record.getField(field);
            String marked = first && field == 0 && !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
            String meant = FormulaText.meant(marked);
            cells.add(meant.isEmpty() ? null : SheetCell.text(meant));
        }
        return cells;
    }
}

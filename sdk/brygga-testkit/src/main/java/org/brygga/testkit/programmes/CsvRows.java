// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.programmes;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads the comma-separated tables of this package as RFC 4180 has them, so that an application needs no CSV library. */
final class CsvRows {

    private static final int END = -1;

    private final PushbackReader reader;

    private CsvRows(Reader reader) {
        this.reader = new PushbackReader(reader);
    }

    /** Every row, the header among them; blank lines are passed over. */
    static List<List<String>> read(Reader reader) throws IOException {
        CsvRows rows = new CsvRows(reader);
        List<List<String>> all = new ArrayList<>();
        int next = rows.reader.read();
        while (next != END) {
            rows.reader.unread(next);
            List<String> row = rows.row();
            if (!row.equals(List.of(""))) {
                all.add(row);
            }
            next = rows.reader.read();
        }
        return all;
    }

    private List<String> row() throws IOException {
        List<String> fields = new ArrayList<>();
        int after;
        do {
            StringBuilder field = new StringBuilder();
            after = field(field);
            fields.add(field.toString());
        } while (after == ',');
        return fields;
    }

    /** Takes one field and answers the character that ended it. */
    private int field(StringBuilder field) throws IOException {
        int next = reader.read();
        if (next == '"') {
            next = quoted(field);
        }
        while (next != ',' && next != '\n' && next != END) {
            if (next != '\r') {
                field.append((char) next);
            }
            next = reader.read();
        }
        return next;
    }

    private int quoted(StringBuilder field) throws IOException {
        int next = reader.read();
        while (next != END) {
            if (next == '"') {
                next = reader.read();
                if (next != '"') {
                    return next;
                }
            }
            field.append((char) next);
            next = reader.read();
        }
        throw new IllegalStateException("A quoted field does not end");
    }
}

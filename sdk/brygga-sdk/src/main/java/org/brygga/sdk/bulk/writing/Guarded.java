// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import org.brygga.sdk.bulk.reading.Wordbook;
import org.brygga.sdk.json.table.CellText;
import org.brygga.sdk.json.table.Column;

/** Writes a value that its reader would take for another one, because people write it in several ways, to the letter. */
final class Guarded {

    private final Wordbook words;

    Guarded(Wordbook words) {
        this.words = words;
    }

    /** A value, or the values of a cell that holds several. */
    String cell(Column column, String value) {
        return column.many() ? CellText.mapped(value, one -> one(column, one)) : one(column, value);
    }

    /** One value. */
    String one(Column column, String value) {
        String read = switch (column.kind()) {
            case CODE, WORD -> column.codeList() == null ? value : words.code(column.codeList(), column.words(), value);
            case LANGUAGE -> words.language(value);
            case COUNTRY -> words.country(value);
            default -> value;
        };
        boolean doubtful = column.kind() == Column.Kind.DECIMAL && Wordbook.isDoubtful(value);
        return (value.equals(read) && !doubtful) || CellText.isExact(value) ? value : CellText.exact(value);
    }
}

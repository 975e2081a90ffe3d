// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list; a record in it that cannot be read stays as an empty one, so that the others keep their positions. */
final class ListShape extends Shape {

    private final Shape element;

    ListShape(Shape element) {
        this.element = element;
    }

    @Override
    @Nullable Object read(Binding in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return in.wrongType("[ ... ]");
        }
        List<Object> values = new ArrayList<>();
        boolean complete = true;
        for (int position = 0; parser.nextToken() != JsonToken.END_ARRAY; position++) {
            in.enter(position);
            Object value = element.read(in);
            if (value != null) {
                values.add(value);
            } else if (element instanceof RecordShape record) {
                in.markUnreadable();
                values.add(record.absent());
            } else {
                complete = false;
            }
            in.leave();
        }
        if (!complete) {
            in.markUnreadable();
        }
        return values;
    }
}

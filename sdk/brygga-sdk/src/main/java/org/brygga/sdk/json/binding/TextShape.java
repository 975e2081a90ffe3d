// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A value that is written as one text: a name, a code word, a country. */
final class TextShape extends Shape {

    /** Turns the text into the value; what it throws says that the text has another form. */
    @FunctionalInterface
    interface Conversion {

        Object apply(String text) throws Throwable;
    }

    private final Conversion conversion;
    private final String form;
    private final @Nullable Recurring recurring;

    /** @param recurring keeps the values if there are few of them; nothing about a person belongs there */
    TextShape(Conversion conversion, String form, @Nullable Recurring recurring) {
        this.conversion = conversion;
        this.form = form;
        this.recurring = recurring;
    }

    @Override
    @Nullable Object read(Binding in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            return in.wrongType("\"...\"");
        }
        Object known = recurring == null ? null : recurring.find(in.parser());
        return known == null ? convert(in) : known;
    }

    private @Nullable Object convert(Binding in) {
        String text = in.parser().getString();
        try {
            Object value = conversion.apply(text);
            if (recurring != null) {
                recurring.keep(text, value);
            }
            return value;
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            // Its words may hold the text, so they go no further.
            return in.wrongForm(form);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import java.math.BigDecimal;
import org.brygga.sdk.json.text.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** A number or a truth, which JSON writes without quotation marks. */
final class PlainShape {

    static final Shape INTEGER = new Shape() {
        @Override
        @Nullable Object read(Binding in) {
            JsonParser parser = in.parser();
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                return in.wrongType("12");
            }
            return parser.getNumberType() == JsonParser.NumberType.INT
                    ? (Object) parser.getIntValue()
                    : in.wrongForm(Integer.MIN_VALUE + " ... " + Integer.MAX_VALUE);
        }
    };

    static final Shape DECIMAL = new Shape() {
        @Override
        @Nullable Object read(Binding in) {
            JsonToken token = in.parser().currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                return in.wrongType("12.5");
            }
            BigDecimal number = decimal(in.parser());
            // A short text such as 1e999999999 is a number that no memory holds once somebody prints it.
            return number == null || Math.abs((long) number.scale()) > StrictJson.DIGITS ? in.tooLarge() : number;
        }
    };

    static final Shape TRUTH = new Shape() {
        @Override
        @Nullable Object read(Binding in) {
            JsonToken token = in.parser().currentToken();
            return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                    ? (Object) (token == JsonToken.VALUE_TRUE)
                    : in.wrongType("true, false");
        }
    };

    private PlainShape() {}

    private static @Nullable BigDecimal decimal(JsonParser parser) {
        try {
            return parser.getDecimalValue();
        } catch (InputCoercionException | NumberFormatException e) {
            return null;
        }
    }
}

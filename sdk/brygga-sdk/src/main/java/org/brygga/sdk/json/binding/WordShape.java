// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One word of a fixed list. */
final class WordShape extends Shape {

    private final Map<String, Object> words = new HashMap<>();
    private final List<String> allowed = new ArrayList<>();
    private final Recurring recurring = new Recurring();

    WordShape(Class<?> enumType) {
        for (Object constant : enumType.getEnumConstants()) {
            String word = ((Enum<?>) constant).name();
            words.put(word, constant);
            allowed.add(word);
        }
    }

    @Override
    @Nullable Object read(Binding in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            return in.wrongType("\"" + allowed.get(0) + "\"");
        }
        Object known = recurring.find(in.parser());
        if (known != null) {
            return known;
        }
        String word = in.parser().getString();
        Object constant = words.get(word);
        if (constant == null) {
            return in.unknownWord(allowed);
        }
        recurring.keep(word, constant);
        return constant;
    }
}

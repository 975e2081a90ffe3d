// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How rows name what they belong to: by its id, or by its place among the others where that names nothing or too much. */
public final class Links {

    /** Begins what names the second, third, fourth where there is no id. */
    private static final String NUMBER = "#";

    private Links() {}

    /** The names of records of a kind, or of the elements of a list, in their order. */
    public static List<String> names(List<? extends @Nullable String> ids) {
        Map<String, Integer> times = new HashMap<>();
        ids.forEach(id -> times.merge(String.valueOf(id), 1, Integer::sum));
        List<String> names = new ArrayList<>(ids.size());
        for (int position = 0; position < ids.size(); position++) {
            String id = ids.get(position);
            boolean own = id != null && isName(id) && times.getOrDefault(id, 0) == 1;
            names.add(own && id != null ? id : NUMBER + (position + 1));
        }
        return names;
    }

    private static boolean isName(String id) {
        return !id.isBlank() && !id.startsWith(NUMBER) && id.equals(id.strip());
    }
}

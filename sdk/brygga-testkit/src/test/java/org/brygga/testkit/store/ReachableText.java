// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Every text that can be reached from an object through its fields, each in quotation marks, whatever a {@code toString} hides. */
public final class ReachableText {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder text = new StringBuilder();

    private ReachableText() {}

    public static String of(Object root) {
        ReachableText reached = new ReachableText();
        reached.walk(root);
        return reached.text.toString();
    }

    private void walk(Object object) {
        if (object instanceof String word) {
            text.append('"').append(word).append("\"\n");
        } else if (object != null && seen.add(object)) {
            if (object instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    walk(key);
                    walk(value);
                });
            } else if (object instanceof Collection<?> collection) {
                collection.forEach(this::walk);
            } else if (object instanceof Enum<?> word) {
                walk(word.name());
            } else if (object.getClass().getName().startsWith("org.brygga.")) {
                fields(object, object.getClass());
            }
        }
    }

    private void fields(Object object, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                try {
                    walk(field.get(object));
                } catch (IllegalAccessException e) {
                    throw new AssertionError("A field of our own could not be read", e);
                }
            }
        }
        if (type.getSuperclass() != Object.class && type.getSuperclass() != null) {
            fields(object, type.getSuperclass());
        }
    }
}

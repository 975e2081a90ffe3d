// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.brygga.access.Redaction;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.binding.Shapes;

/** Makes records that are as they were but for a few components. */
final class Rebuilt {

    private Rebuilt() {}

    /** The record with these values for components of its own. */
    static Aggregate with(Aggregate record, Map<String, Object> values) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] all = new Object[components.length];
        for (int place = 0; place < components.length; place++) {
            Object given = values.get(components[place].getName());
            all[place] = given == null ? Redaction.value(components[place], (Record) record) : given;
        }
        return (Aggregate) Redaction.made(((Record) record).getClass(), all);
    }

    /** The record with other records named instead of those that it names, however deep. */
    static Aggregate naming(Aggregate record, Map<Ref, Ref> instead) {
        return (Aggregate) value(record, instead);
    }

    private static Object value(Object value, Map<Ref, Ref> instead) {
        if (value instanceof Ref reference) {
            return instead.getOrDefault(reference, reference);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> value(one, instead)).toList();
        }
        return value instanceof Record record && Shapes.isOfComponents(record.getClass())
                ? rebuilt(record, instead)
                : value;
    }

    private static Object rebuilt(Record record, Map<Ref, Ref> instead) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean same = true;
        for (int place = 0; place < components.length; place++) {
            Object before = Redaction.value(components[place], record);
            values[place] = before == null ? null : value(before, instead);
            same &= before == null || before.equals(values[place]);
        }
        return same ? record : Redaction.made(record.getClass(), values);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy.processing;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.access.FieldRegister;
import org.brygga.access.PersonalField;
import org.brygga.access.Redaction;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Purpose;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;

/** Counts what is held about people in some records, component by component; no value is in it. */
public final class Inventory {

    private static final FieldRegister REGISTER = FieldRegister.standard();

    private final Map<PersonalField, Integer> held = new HashMap<>();
    private final Map<PersonalField, Set<Code>> stated = new HashMap<>();

    private Inventory() {}

    /**
     * Every component about people that holds something, in the order of the register.
     *
     * @param asOf the day by whose law the grounds are told
     */
    public static List<HeldField> of(Dataset dataset, LocalDate asOf) {
        Inventory inventory = new Inventory();
        for (Aggregate record : dataset.all()) {
            inventory.count((Record) record, record.typeWord(), bases(record));
        }
        List<HeldField> fields = new ArrayList<>();
        for (PersonalField field : REGISTER.fields()) {
            Integer records = inventory.held.get(field);
            if (records != null) {
                List<PurposeGround> grounds = field.purposes().stream()
                        .flatMap(purpose -> PurposeRegister.standard().of(purpose, asOf).stream())
                        .toList();
                fields.add(new HeldField(field, grounds, inventory.stated.getOrDefault(field, Set.of()), records));
            }
        }
        return fields;
    }

    private void count(Record record, String word, Map<Code, Set<Code>> bases) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Redaction.value(component, record);
            if (value == null || List.of().equals(value)) {
                continue;
            }
            REGISTER.field(word, component.getName())
                    .filter(PersonalField::personal)
                    .ifPresent(field -> {
                        held.merge(field, 1, Integer::sum);
                        field.purposes()
                                .forEach(purpose -> stated.computeIfAbsent(field, key -> new HashSet<>())
                                        .addAll(bases.getOrDefault(purpose, Set.of())));
                    });
            parts(value, bases);
        }
    }

    private void parts(Object value, Map<Code, Set<Code>> bases) {
        if (value instanceof List<?> list) {
            list.forEach(element -> parts(element, bases));
        } else if (value instanceof Record part && REGISTER.knows(Redaction.word(part.getClass()))) {
            count(part, Redaction.word(part.getClass()), bases);
        }
    }

    /** The bases that a record states, by purpose. */
    private static Map<Code, Set<Code>> bases(Aggregate record) {
        Map<Code, Set<Code>> bases = new HashMap<>();
        List<Purpose> purposes = record instanceof PersonRecord person ? person.purposes() : List.of();
        for (Purpose purpose : purposes) {
            if (purpose.purpose() != null && purpose.basis() != null) {
                bases.computeIfAbsent(purpose.purpose(), key -> new HashSet<>()).add(purpose.basis());
            }
        }
        return bases;
    }
}

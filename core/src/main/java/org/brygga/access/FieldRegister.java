// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.table.DatedTable;
import org.brygga.finding.FieldPath;
import org.brygga.model.value.Code;

/**
 * What every component is for, from the table {@code fields.csv}: the one place from which views, erasure and the record of
 * processing activities are made.
 *
 * <p>What does not stand in it is shown to nobody and does not stay.
 */
public final class FieldRegister {

    private static final String ANY = "*";
    private static final FieldRegister STANDARD = read();

    private final Map<String, Map<String, PersonalField>> fields;

    private FieldRegister(Map<String, Map<String, PersonalField>> fields) {
        this.fields = fields;
    }

    /** The register of this version. */
    public static FieldRegister standard() {
        return STANDARD;
    }

    /** Whether the components of such a record, or of such a part, stand in the register one by one. */
    public boolean knows(String record) {
        return fields.containsKey(record);
    }

    /** What a component is for; empty if nobody has said so. */
    public Optional<PersonalField> field(String record, String component) {
        Map<String, PersonalField> own = fields.getOrDefault(record, Map.of());
        return Optional.ofNullable(own.getOrDefault(component, own.get(ANY)));
    }

    /** Whether a viewer reads what lies at a place of a record; of the record as a whole everybody reads something. */
    public boolean reads(Viewer viewer, String record, FieldPath path) {
        return path.component()
                .map(component -> field(record, component)
                        .filter(field -> field.readBy(viewer))
                        .isPresent())
                .orElse(true);
    }

    /** Every field, in the order of the table. */
    public List<PersonalField> fields() {
        return fields.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    private static FieldRegister read() {
        Map<String, Map<String, PersonalField>> fields = new LinkedHashMap<>();
        DatedTable.beside(FieldRegister.class, "fields.csv").lines().stream()
                .map(FieldRegister::field)
                .forEach(field -> fields.computeIfAbsent(field.record(), key -> new LinkedHashMap<>())
                        .put(field.component(), field));
        return new FieldRegister(fields);
    }

    private static PersonalField field(DatedTable.Line line) {
        boolean everybody = ANY.equals(line.get("roles"));
        Set<Role> roles = everybody
                ? Set.of()
                : words(line.get("roles")).map(Role::valueOf).collect(Collectors.toSet());
        return new PersonalField(
                line.get("record"),
                line.get("component"),
                PersonalField.Category.valueOf(line.get("category")),
                words(line.get("purposes")).map(Code::of).toList(),
                everybody,
                roles,
                "yes".equals(line.get("stays")));
    }

    private static Stream<String> words(String field) {
        return Stream.of(field.split(" ", -1)).filter(word -> !word.isEmpty());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.brygga.country.Labels;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.sdk.Brygga;
import org.brygga.testkit.generate.LinkedDatasets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word of a code list that the five programmes and the made-up records use has a label. */
class ProgrammeWordsTest {

    private static final Brygga BRYGGA = Brygga.create();
    private static final Labels LABELS = Labels.of(BRYGGA.packs());

    private final Set<String> unknown = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(SeedProgramme.class)
    void theWordsOfAProgrammeAreKnown(SeedProgramme programme) throws IOException, IllegalAccessException {
        try (InputStream stream = programme.open()) {
            for (Aggregate record :
                    BRYGGA.read(stream, "dataset.json").dataset().all()) {
                look(record);
            }
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void theWordsOfMadeUpRecordsAreKnown() throws IllegalAccessException {
        for (Aggregate record : LinkedDatasets.seeded(7).stream(500).toList()) {
            look(record);
        }

        assertThat(unknown).isEmpty();
    }

    private void look(Object record) throws IllegalAccessException {
        for (Field field : record.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                look(field.get(record), field.getAnnotation(CodeList.class), field.getAnnotatedType());
            }
        }
    }

    private void look(Object value, CodeList onField, AnnotatedType type) throws IllegalAccessException {
        CodeList list = onField == null ? type.getAnnotation(CodeList.class) : onField;
        if (value instanceof Code word) {
            if (list != null && !LABELS.codes(list.value(), Locale.ENGLISH).containsKey(word)) {
                unknown.add(list.value() + "." + word);
            }
        } else if (value instanceof List<?> values) {
            AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            for (Object each : (Collection<?>) values) {
                look(each, null, element);
            }
        } else if (value instanceof Record record) {
            look(record);
        }
    }
}

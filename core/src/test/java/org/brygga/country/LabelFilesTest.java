// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.brygga.country.universal.UniversalPack;
import org.brygga.dataset.DatasetDocument;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Severity;
import org.brygga.rule.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelFilesTest {

    private static final UniversalPack PACK = new UniversalPack();
    private static final List<String> ENGLISH = BuiltInWords.keys(PACK, "labels_en.properties");

    private static final List<String> REPORTS = BuiltInWords.keys(PACK, "reports_en.properties");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn", "en"})
    void theFiveFilesHaveTheSameKeys(String language) {
        assertThat(BuiltInWords.keys(PACK, "labels_" + language + ".properties"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn", "en"})
    void theFiveFilesOfReportsHaveTheSameKeysInOrder(String language) {
        assertThat(BuiltInWords.keys(PACK, "reports_" + language + ".properties"))
                .doesNotHaveDuplicates()
                .isSorted()
                .containsExactlyElementsOf(REPORTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn", "en"})
    void whatReportsSayHasTheSamePlaceholdersAndRealLetters(String language) {
        assertThat(REPORTS).allSatisfy(key -> {
            assertThat(Wording.arguments(label(key, language)))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(Wording.arguments(label(key, "en")));
            assertThat(label(key, language)).as(key).isNotBlank().doesNotContain("\uFFFD", "\u00C3", "\u00C2", "\\");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn"})
    void placeholdersEqualTheEnglishOnes(String language) {
        assertThat(ENGLISH)
                .allSatisfy(key -> assertThat(Wording.arguments(label(key, language)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(Wording.arguments(label(key, "en"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn", "en"})
    void labelsAreFilledInWithRealLetters(String language) {
        assertThat(ENGLISH)
                .allSatisfy(key -> assertThat(label(key, language))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("\uFFFD", "\u00C3", "\u00C2", "\\"));
    }

    @Test
    void everyKindOfRecordHasALabelForOneAndForSeveral() {
        assertThat(ENGLISH)
                .containsAll(Arrays.stream(RecordType.values())
                        .map(type -> "type." + type.word())
                        .toList())
                .containsAll(Arrays.stream(RecordType.values())
                        .map(type -> "type." + type.word() + ".plural")
                        .toList());
    }

    @Test
    void everySeverityHasALabelForOneAndForSeveral() {
        assertThat(Severity.values())
                .allSatisfy(severity ->
                        assertThat(ENGLISH).contains("severity." + severity, "severity." + severity + ".plural"));
    }

    @Test
    void everyComponentThatAPathCanNameHasALabel() {
        Set<String> names = new TreeSet<>();
        collect(DatasetDocument.class, new HashSet<>(), names);
        Arrays.stream(RecordType.values()).map(RecordType::listName).forEach(names::remove);

        assertThat(names).contains("politicalBasis", "openings", "guestOrganisations");
        assertThat(ENGLISH)
                .containsAll(names.stream().map(name -> "component." + name).toList());
    }

    /** Follows records into records; what is written as a single JSON value has no components of its own. */
    private static void collect(Type type, Set<Type> visited, Set<String> names) {
        if (!visited.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType list) {
            Arrays.stream(list.getActualTypeArguments()).forEach(each -> collect(each, visited, names));
        } else if (type instanceof Class<?> record && record.isRecord() && !isSingleValue(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                names.add(component.getName());
                collect(component.getGenericType(), visited, names);
            }
        }
    }

    private static boolean isSingleValue(Class<?> record) {
        return Arrays.stream(record.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static String label(String key, String language) {
        return PACK.labels().find(key, Locale.forLanguageTag(language)).orElse("");
    }
}

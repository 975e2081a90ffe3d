// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brygga.dataset.DatasetDocument;
import org.brygga.lifecycle.Lifecycles;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a record may hold, and that the library knows, is said in five languages. */
class CodeWordsTest {

    private static final List<String> LANGUAGES = List.of("sv", "da", "nb", "nn", "en");
    private static final Labels LABELS = Labels.of(BuiltInWords.PACKS);

    /** What the model names: the code lists of its components, and its enums. */
    private final Set<String> lists = new TreeSet<>();

    private final Set<Class<?>> enums = new HashSet<>();

    CodeWordsTest() {
        collect(DatasetDocument.class, new HashSet<>());
    }

    static Stream<Arguments> files() {
        return BuiltInWords.PACKS.list().stream()
                .flatMap(pack -> Stream.of("labels", "codes")
                        .filter(name -> pack.getClass().getResource(name + "_en.properties") != null)
                        .flatMap(name -> LANGUAGES.stream().map(language -> Arguments.of(pack, name, language))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFiveFilesHaveTheSameKeysAndRealLetters(CountryPack pack, String name, String language) {
        String file = name + "_" + language + ".properties";

        assertThat(BuiltInWords.keys(pack, file))
                .as(file + " of " + pack.id())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(BuiltInWords.keys(pack, name + "_en.properties"));
        assertThat(BuiltInWords.text(pack, file).lines())
                .allSatisfy(line -> assertThat(line).doesNotEndWith("=").doesNotContain("\uFFFD", "\u00C3", "\\"));
    }

    @Test
    void everyCodeListHasWords() {
        assertThat(lists)
                .contains("partnership-form", "leaving-reason", "topic")
                .hasSizeGreaterThan(70);
        assertThat(lists)
                .allSatisfy(list -> assertThat(LABELS.codes(list, Locale.ENGLISH))
                        .as("words of the list " + list)
                        .isNotEmpty());
    }

    @Test
    void everyWordBelongsToAListThatARecordUsesOrToAnEnum() {
        Set<String> known = new TreeSet<>(lists);
        known.addAll(Set.of("due-kind", "clearance-reason", "viewer-role", "data-category"));
        Lifecycles.all().forEach(lifecycle -> known.add(lifecycle.list()));
        enums.forEach(words -> known.add(Labels.listOf(words)));

        assertThat(BuiltInWords.PACKS.list())
                .allSatisfy(pack -> assertThat(pack.labels().keys(Locale.ENGLISH).stream()
                                .filter(key -> key.startsWith("code."))
                                .map(key -> key.split("\\.", -1)[1]))
                        .isSubsetOf(known));
    }

    @Test
    void everyEnumeratedWordHasALabel() {
        assertThat(enums).hasSizeGreaterThan(12);
        assertThat(enums)
                .allSatisfy(words -> assertThat(LABELS.codes(Labels.listOf(words), Locale.ENGLISH)
                                .keySet())
                        .as(Labels.listOf(words))
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(words.getEnumConstants())
                                .map(word -> Code.of(((Enum<?>) word).name()))
                                .toList()));
    }

    @Test
    void everyStateOfALifecycleHasALabel() {
        assertThat(Lifecycles.all())
                .allSatisfy(lifecycle -> assertThat(
                                LABELS.codes(lifecycle.list(), Locale.ENGLISH).keySet())
                        .as(lifecycle.name())
                        .containsAll(lifecycle.states()));
    }

    @Test
    void wordsOfOneListAreToldApart() {
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(lists)
                    .allSatisfy(list -> assertThat(LABELS.codes(list, locale).values())
                            .as(list + " in " + language)
                            .doesNotHaveDuplicates());
        }
    }

    private void collect(Class<?> record, Set<Class<?>> visited) {
        if (!visited.add(record)) {
            return;
        }
        for (Field field : record.getDeclaredFields()) {
            if (field.getType() == Set.class || java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            CodeList onField = field.getAnnotation(CodeList.class);
            if (onField != null) {
                lists.add(onField.value());
            }
            collect(field.getAnnotatedType(), visited);
        }
    }

    private void collect(AnnotatedType type, Set<Class<?>> visited) {
        CodeList list = type.getAnnotation(CodeList.class);
        if (list != null) {
            lists.add(list.value());
        }
        if (type instanceof AnnotatedParameterizedType of) {
            Arrays.stream(of.getAnnotatedActualTypeArguments()).forEach(each -> collect(each, visited));
        } else if (type.getType() instanceof Class<?> plain) {
            if (plain.isEnum()) {
                enums.add(plain);
            } else if (plain.isRecord()) {
                collect(plain, visited);
            }
        }
    }
}

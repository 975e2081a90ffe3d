// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.sdk.schema.TypeScript;
import org.brygga.testkit.law.Checkers;
import org.junit.jupiter.api.Test;

/** What is published of documents and their mistakes is what Java says of them. */
class VectorsTest {

    private static final Pattern CONSTRAINT = Pattern.compile("\"constraint\": \"(\\w+)\"");
    private static final Set<String> OF_THE_HEADER = Set.of("Format");

    @Test
    void theVectorsAreWhatJavaSays() throws IOException {
        Committed.holds(Committed.TYPESCRIPT.resolve("vectors.json"), Vector.written(Vector.all()), VectorsTest.class);
    }

    @Test
    void everyConstraintIsBrokenInSomeVector() {
        Stream<String> ofShape = CONSTRAINT
                .matcher(TypeScript.of(Checkers.PACKS).files().get("shapes.ts"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(constraint -> !OF_THE_HEADER.contains(constraint));
        Set<String> broken = Vector.all().stream()
                .flatMap(vector -> JavaAnswers.sayable(vector.type(), vector.document()).stream())
                .map(Problem::constraint)
                .collect(Collectors.toSet());

        assertThat(broken).contains("Type", "Word", "Form", "Unknown").containsAll(ofShape.toList());
    }

    @Test
    void theCheckerSaysTheSameAtTheSamePlaces() {
        for (Vector vector : Vector.all()) {
            List<String> problems = JavaAnswers.sayable(vector.type(), vector.document()).stream()
                    .filter(problem -> problem.code().startsWith(JavaAnswers.OF_SHAPE))
                    .map(problem -> problem.pointer() + " " + problem.code())
                    .sorted()
                    .toList();
            JavaAnswers.checked(vector.type(), vector.document())
                    .ifPresent(checked -> assertThat(checked).isEqualTo(problems));
        }
    }

    @Test
    void everyTypeHasGoodAndBadVectors() {
        List<Vector> vectors = Vector.all();

        assertThat(vectors.stream()
                        .filter(vector -> good(vector))
                        .map(Vector::type)
                        .distinct())
                .hasSize(15);
        assertThat(vectors.stream()
                        .filter(vector -> !good(vector))
                        .map(Vector::type)
                        .distinct())
                .hasSize(15);
    }

    private static boolean good(Vector vector) {
        return JavaAnswers.sayable(vector.type(), vector.document()).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code brygga compare} prints, and how it ends. */
class CompareCommandTest {

    @TempDir
    private Path folder;

    /** A report on a file with so many active groups. */
    private Path report(int groups, String... options) throws IOException {
        StringBuilder records = new StringBuilder("{\"brygga\":{\"format\":\"1\"},\"groups\":[");
        for (int group = 0; group < groups; group++) {
            records.append(group == 0 ? "" : ",")
                    .append("{\"id\":\"g")
                    .append(group)
                    .append("\",\"status\":\"ACTIVE\",\"period\":{\"start\":\"2024-01-01\"},")
                    .append("\"sessions\":[{\"id\":\"s\",\"date\":\"2025-02-03\",\"status\":\"HELD\"}]}");
        }
        Path file = Files.writeString(folder.resolve("records.json"), records + "]}");
        Path out = folder.resolve("report" + groups + options.length + ".json");
        Object[] arguments = new Object[7 + options.length];
        Object[] first = {"report", "national", file, "--as-of", "2026-03-02", "--out", out};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(options, 0, arguments, first.length, options.length);
        assertThat(Ran.of(arguments).status()).isZero();
        return out;
    }

    @Test
    void whatHasGrownIsToldUnderItsTable() throws IOException {
        Ran ran = Ran.of("compare", report(9), report(11), "--lang", "en");

        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines()).first().asString().isEqualTo("National statistics: Everything recorded");
        assertThat(ran.out())
                .contains("Before: ", "After: ", "Active groups, and those from which something was recorded")
                .contains("from 9 to 11 (2 more)");
        assertThat(Ran.of("compare", report(11), report(9), "--lang", "sv").out())
                .contains("från 11 till 9 (2 färre)");
    }

    @Test
    void whoeverComparesInternalReportsIsToldNotToPassItOn() throws IOException {
        assertThat(Ran.of("compare", report(9), report(9, "--publish"), "--lang", "en")
                        .complaints())
                .contains("must not be passed on");
        assertThat(Ran.of("compare", report(9, "--publish"), report(11, "--publish"), "--lang", "en")
                        .complaints())
                .isEmpty();
    }

    @Test
    void reportsThatSayTheSameAreSaidToSayTheSame() throws IOException {
        assertThat(Ran.of("compare", report(9), report(9), "--lang", "en").out().lines())
                .last()
                .isEqualTo("The two reports say the same.");
    }

    @Test
    void aProgramGetsBothCellsOfEachChange() throws IOException {
        Ran ran = Ran.of("compare", report(9), report(11), "--lang", "en", "--format", "json");

        JsonNode whole = JsonMapper.shared().readTree(ran.out());
        assertThat(whole.get("before").get("kind").asString()).isEqualTo("national");
        assertThat(whole.get("after").get("sha256").asString()).hasSize(64);
        assertThat(whole.get("changes")).isNotEmpty().anySatisfy(change -> {
            assertThat(change.get("kind").asString()).isEqualTo("MORE");
            assertThat(change.get("before").get("value").asInt()).isEqualTo(9);
            assertThat(change.get("after").get("value").asInt()).isEqualTo(11);
            assertThat(change.get("text").asString()).endsWith("from 9 to 11 (2 more)");
        });
    }

    /** As a service tells it: what is hidden in one of the two is hidden, and not gone. */
    @Test
    void eachCellSaysWhatItIsAndWhatIsHiddenIsToldAsHidden() throws IOException {
        Path town = folder.resolve("town.json");
        Path within = folder.resolve("within.json");
        Path published = folder.resolve("published.json");
        Ran.of("demo", "--seed", "3", "--size", "400", "--country", "SE", "--out", town);
        Ran.of("report", "area", town, "--as-of", "2026-03-02", "--out", within);
        Ran.of("report", "area", town, "--as-of", "2026-03-02", "--publish", "--out", published);

        Ran ran = Ran.of("compare", within, published, "--lang", "en", "--format", "json");

        JsonNode whole = JsonMapper.shared().readTree(ran.out());
        assertThat(whole.get("words")).isNotEmpty();
        assertThat(whole.get("changes"))
                .isNotEmpty()
                .allSatisfy(change -> Stream.of("before", "after")
                        .filter(change::has)
                        .forEach(side -> assertThat(change.get(side).get("is").asString())
                                .isIn("value", "hidden", "absent", "words")));
        assertThat(whole.get("changes"))
                .filteredOn(change -> change.get("kind").asString().equals("NOW_HIDDEN"))
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.get("after").get("is").asString()).isEqualTo("hidden"));
    }

    @Test
    void aReportThatWasChangedIsNotCompared() throws IOException {
        Path report = report(9);
        Path changed = Files.writeString(
                folder.resolve("changed.json"), Files.readString(report).replace("2026-03-02", "2026-03-03"));
        Ran ran = Ran.of("compare", report, changed);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints()).contains("changed.json", "Make it anew");
    }

    @Test
    void reportsAboutDifferentThingsAreNotCompared() throws IOException {
        Path other = folder.resolve("area.json");
        assertThat(Ran.of("report", "area", folder.resolve("records.json"), "--out", other)
                        .status())
                .isEqualTo(2);
        Path one = report(9);
        Ran.of("report", "area", folder.resolve("records.json"), "--as-of", "2026-03-02", "--out", other);
        Ran ran = Ran.of("compare", one, other);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.complaints()).contains("the same kind about the same");
        assertThat(Ran.of("compare", one, folder.resolve("nowhere.json")).status())
                .isEqualTo(2);
        assertThat(Ran.of("compare", one).status()).isEqualTo(2);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.finding.Finding;
import org.brygga.rule.RuleEntry;
import org.brygga.testkit.contract.CaseFile;
import org.junit.jupiter.api.Test;

/**
 * The pages of the rules say what the catalogue and the cases say.
 *
 * <p>They are generated: {@code mvn -pl sdk/brygga-testkit -am test -Dtest=RulePagesTest -Dbrygga.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes them anew.
 */
class RulePagesTest {

    private static final Path FOLDER = Path.of("../../docs/rules");
    private static final CountryPacks PACKS = CountryPacks.load();

    @Test
    void everyPageSaysWhatTheCatalogueAndTheCasesSay() throws IOException {
        Map<String, String> expected = expected();
        if (Boolean.getBoolean("brygga.update")) {
            write(expected);
        }

        assertThat(written().keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(written()).containsExactlyEntriesOf(expected);
    }

    private static Map<String, String> expected() {
        Map<String, CaseFile> cases = new HashMap<>();
        PACKS.list().forEach(pack -> cases.put(pack.id(), CaseFile.beside(pack)));
        List<RulePage> pages = PACKS.rules().entries().stream()
                .map(entry -> page(entry, cases))
                .toList();
        Map<String, String> files = new TreeMap<>();
        pages.forEach(page -> files.put(page.file(), page.text()));
        files.put("README.md", list(pages));
        return files;
    }

    private static RulePage page(RuleEntry entry, Map<String, CaseFile> cases) {
        Finding.PackVersion pack = PACKS.rules().pack(entry.code());
        return new RulePage(
                entry, pack, Objects.requireNonNull(cases.get(pack.id())).of(entry.code()));
    }

    private static String list(List<RulePage> pages) {
        StringBuilder text = new StringBuilder(RulePage.GENERATED);
        text.append(
                "# Rules\n\nEvery rule that the built-in packs know. A code is never used again for another rule.\n");
        for (CountryPack pack : PACKS.list()) {
            text.append("\n## ")
                    .append(pack.id())
                    .append("\n\n| code | severity | confidence | what should hold |\n|---|---|---|---|\n");
            pages.stream().filter(page -> page.pack().id().equals(pack.id())).forEach(page -> text.append(page.line()));
        }
        return text.toString();
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(FOLDER)) {
            for (Path file : found.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }

    private static void write(Map<String, String> files) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : written().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }
}

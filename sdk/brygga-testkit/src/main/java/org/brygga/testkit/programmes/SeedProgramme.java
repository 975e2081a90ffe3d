// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.programmes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One of the five documented programmes that the library was built from: its records, and what its source says. */
public enum SeedProgramme {
    GOTHENBURG("Gothenburg: start of a training programme under a citizen promise"),
    VASTERAS("Mamma United in Västerås"),
    HELSINGBORG("Helsingborg: Stadsdelsmammor 2.0 at its final conference"),
    DENMARK("Denmark: Bydelsmødrene and their national organisation"),
    TROMSO("Medkvinner in Tromsø");

    private final String title;

    SeedProgramme(String title) {
        this.title = title;
    }

    /** What the document is about, as its header says. */
    public String title() {
        return title;
    }

    /** The name of the document, for findings that name a file. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".json";
    }

    /** The document, UTF-8 JSON; the caller closes it. */
    public InputStream open() {
        return resource("dataset.json");
    }

    /** What the source says, each statement with the place in the document that holds it. */
    public List<Fact> facts() {
        try (Reader reader = new InputStreamReader(resource("facts.csv"), StandardCharsets.UTF_8)) {
            return CsvRows.read(reader).stream().skip(1).map(Fact::ofRow).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The facts of " + this + " cannot be read", e);
        }
    }

    private InputStream resource(String file) {
        String path = name().toLowerCase(Locale.ROOT) + "/" + file;
        InputStream stream = SeedProgramme.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("The testkit was packed without " + path);
        }
        return stream;
    }

    /**
     * One statement of a source.
     *
     * @param number the number of the fact in the list of facts, for example {@code F42}
     * @param pointer JSON Pointer into the document
     * @param expected what stands there, as text; numbers and dates as they are written in JSON
     */
    public record Fact(String number, String pointer, String expected) {

        static Fact ofRow(List<String> row) {
            if (row.size() != 3) {
                throw new IllegalStateException("A fact has three fields, not " + row.size() + ": " + row);
            }
            return new Fact(row.get(0), row.get(1), row.get(2));
        }
    }
}

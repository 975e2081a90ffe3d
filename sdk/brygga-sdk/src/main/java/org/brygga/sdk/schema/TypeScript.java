// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.brygga.country.CountryPacks;

/**
 * Writes what a front end in TypeScript needs: types of records and findings, labels in five languages, and a validator
 * that says of one record what Java says of it.
 *
 * <p>Four files without dependencies, which compile strictly and hold no {@code any}: {@code brygga.ts} are types only and
 * disappear when compiled, {@code labels.ts} are words for screens, and {@code validate.ts} is driven by the table in {@code
 * shapes.ts}. This class is immutable and thread-safe.
 */
public final class TypeScript {

    /** What every file begins with, so that nobody mends one by hand. */
    static final String HEAD = """
            // SPDX-License-Identifier: Apache-2.0
            // Made by Brygga from its records; change those and make this anew.
            """;

    private static final String VALIDATOR = "validate.ts";

    private final CountryPacks packs;

    private TypeScript(CountryPacks packs) {
        this.packs = packs;
    }

    /** Types with the words, and labels with the names, of these packs. */
    public static TypeScript of(CountryPacks packs) {
        return new TypeScript(packs);
    }

    /** Every file by its name, for example {@code brygga.ts}. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("brygga.ts", new TypeFile(packs).text());
        files.put("labels.ts", new LabelFile(packs).text());
        files.put("shapes.ts", new TableFile().text());
        files.put(VALIDATOR, validator());
        return files;
    }

    private static String validator() {
        try (InputStream stream = TypeScript.class.getResourceAsStream(VALIDATOR)) {
            if (stream == null) {
                throw new IllegalStateException("The validator is not beside this class: " + VALIDATOR);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

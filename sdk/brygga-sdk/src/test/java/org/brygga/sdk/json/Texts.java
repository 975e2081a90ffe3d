// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;

/** Texts to read, and readers that read them with the built-in packs. */
final class Texts {

    static final CountryPacks PACKS = CountryPacks.load();

    private static final Path PROGRAMMES =
            Path.of("../brygga-testkit/src/main/resources/org/brygga/testkit/programmes");

    private Texts() {}

    static ReadResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(byte[] text) {
        return read(text, ReadOptions.FILES);
    }

    static ReadResult read(byte[] text, ReadOptions options) {
        try {
            return new DatasetReader(PACKS.rules(), options).read(new ByteArrayInputStream(text), "folder/data.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ReadRecord> readLines(byte[] text, ReadOptions options) {
        List<ReadRecord> read = new ArrayList<>();
        try {
            new LineReader(PACKS.rules(), options).read(new ByteArrayInputStream(text), "data.jsonl", read::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** The documents of the five programmes. */
    static List<Path> programmes() {
        try (Stream<Path> folders = Files.list(PROGRAMMES)) {
            return folders.map(folder -> folder.resolve("dataset.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

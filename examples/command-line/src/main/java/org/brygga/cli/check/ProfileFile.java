// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.check.Profile;
import org.brygga.finding.RuleCode;
import org.brygga.rule.RuleSet;

/** Finds the profile that somebody asked for: one that there is, or her own in a properties file. */
final class ProfileFile {

    private static final String CHOICE = "Choose WORKING, IMPORT_DRAFT, REPORT, STRICT, or a .properties file.";

    private ProfileFile() {}

    /**
     * The profile of that name, or the one that a file describes.
     *
     * @throws IllegalArgumentException with a sentence for the person who asked
     */
    static Profile find(String asked, RuleSet rules) {
        Optional<Profile> known = Profile.named(asked);
        return known.orElseGet(() -> read(asked, rules));
    }

    private static Profile read(String asked, RuleSet rules) {
        Map<String, String> differences = new HashMap<>();
        String name;
        try {
            Path file = Path.of(asked);
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("There is no such profile. " + CHOICE);
            }
            name = String.valueOf(file.getFileName());
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                properties
                        .stringPropertyNames()
                        .forEach(key ->
                                differences.put(key, properties.getProperty(key).strip()));
            }
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("The profile cannot be read. " + CHOICE);
        }
        Profile own = Profile.own(name.replaceFirst("\\.properties$", ""), differences);
        Set<RuleCode> unknown = own.unknown(rules);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The profile speaks of rules that there are not: "
                    + unknown.stream().map(RuleCode::text).collect(Collectors.joining(", "))
                    + ". Look at the codes with the command rules.");
        }
        return own;
    }
}

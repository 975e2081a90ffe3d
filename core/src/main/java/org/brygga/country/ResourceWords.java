// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Words in UTF-8 property files beside a class: {@code words_sv.properties} and so on, read once when first asked for. */
public final class ResourceWords implements Words {

    private final Class<?> anchor;
    private final String name;
    private final Map<String, Properties> byLanguage = new ConcurrentHashMap<>();

    private ResourceWords(Class<?> anchor, String name) {
        this.anchor = anchor;
        this.name = name;
    }

    /** The files {@code words_<language>.properties} beside a class. */
    public static ResourceWords beside(Class<?> anchor) {
        return new ResourceWords(anchor, "words");
    }

    /** The files {@code <name>_<language>.properties} beside a class. */
    public static ResourceWords beside(Class<?> anchor, String name) {
        return new ResourceWords(anchor, name);
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(
                byLanguage.computeIfAbsent(locale.getLanguage(), this::read).getProperty(key));
    }

    @Override
    public Set<String> keys(Locale locale) {
        return byLanguage.computeIfAbsent(locale.getLanguage(), this::read).stringPropertyNames();
    }

    private Properties read(String language) {
        Properties properties = new Properties();
        String file = name + "_" + language + ".properties";
        try (InputStream stream = anchor.getResourceAsStream(file)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The words in " + file + " cannot be read", e);
        }
        return properties;
    }
}

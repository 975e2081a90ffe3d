// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brygga.model.value.CountryCode;
import org.brygga.rule.Rule;

/**
 * Names of its own that an organisation or a municipality gives to roles, groups and topics: a pack without rules.
 *
 * <p>A title such as bydelsmor is a proper name and is not translated, so a label holds in every language unless the key
 * begins with one: {@code code.role.NEIGHBOURHOOD_MOTHER} or {@code sv.code.role.NEIGHBOURHOOD_MOTHER}.
 */
public final class LabelPack implements CountryPack {

    private final String id;
    private final String version;
    private final Layer layer;
    private final Words labels;

    private LabelPack(String id, String version, Layer layer, Map<String, String> labels) {
        this.id = id;
        this.version = version;
        this.layer = layer;
        this.labels = new OwnNames(new TreeMap<>(labels));
    }

    /**
     * A pack of these labels, by key.
     *
     * @throws IllegalArgumentException if the layer is not that of an organisation or a municipality
     */
    public static LabelPack of(String id, String version, Layer layer, Map<String, String> labels) {
        if (layer != Layer.ORGANISATION && layer != Layer.MUNICIPALITY) {
            throw new IllegalArgumentException("Names of its own are given by an organisation or a municipality");
        }
        return new LabelPack(id, version, layer, labels);
    }

    /**
     * A pack of the labels in a properties file.
     *
     * @throws IOException if the text cannot be read
     * @throws IllegalArgumentException if the layer is not that of an organisation or a municipality
     */
    public static LabelPack read(String id, String version, Layer layer, Reader properties) throws IOException {
        Properties read = new Properties();
        read.load(properties);
        Map<String, String> labels = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> labels.put(key, read.getProperty(key)));
        return of(id, version, layer, labels);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Layer layer() {
        return layer;
    }

    @Override
    public Optional<CountryCode> country() {
        return Optional.empty();
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }

    @Override
    public Words labels() {
        return labels;
    }

    /** Labels that hold in one language, or in all. */
    private record OwnNames(Map<String, String> byKey) implements Words {

        @Override
        public Optional<String> find(String key, Locale locale) {
            return Optional.ofNullable(byKey.get(locale.getLanguage() + "." + key))
                    .or(() -> Optional.ofNullable(byKey.get(key)));
        }

        @Override
        public Set<String> keys(Locale locale) {
            String own = locale.getLanguage() + ".";
            return byKey.keySet().stream()
                    .map(key -> key.startsWith(own) ? key.substring(own.length()) : key)
                    .collect(Collectors.toSet());
        }
    }
}

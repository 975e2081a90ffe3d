// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Tells at the start which keys under our prefix are not known, because a key that is misspelled does nothing. */
final class UnknownKeys {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownKeys.class);
    private static final String PREFIX = "brygga";

    private final Set<String> unknown = new TreeSet<>();

    UnknownKeys(ConfigurableEnvironment environment) {
        Set<String> known = new TreeSet<>();
        Set<String> maps = new TreeSet<>();
        collect(BryggaProperties.class, PREFIX, known, maps);
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.startsWith(PREFIX + "."))
                .filter(name -> !known.contains(plain(name)))
                .filter(name -> maps.stream().noneMatch(map -> plain(name).startsWith(map + ".")))
                .forEach(unknown::add);
        unknown.forEach(key -> LOG.warn(
                "The key {} is not known to Brygga and does nothing. The keys that are stand in docs/configuration.md.",
                key));
    }

    Set<String> unknown() {
        return unknown;
    }

    private static void collect(Class<?> type, String prefix, Set<String> known, Set<String> maps) {
        for (RecordComponent component : type.getRecordComponents()) {
            String key = prefix + "." + component.getName().toLowerCase(Locale.ROOT);
            if (component.getType().isRecord() && component.getType().getEnclosingClass() == BryggaProperties.class) {
                collect(component.getType(), key, known, maps);
            } else {
                known.add(key);
                if (Map.class.isAssignableFrom(component.getType())) {
                    maps.add(key);
                }
            }
        }
    }

    /** As the binder compares: without hyphens, in small letters, without places in lists. */
    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replaceAll("\\[\\d+]", "");
    }
}

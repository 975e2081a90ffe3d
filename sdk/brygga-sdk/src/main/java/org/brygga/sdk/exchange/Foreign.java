// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.brygga.finding.FieldPath;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.PartialDate;
import org.brygga.sdk.json.plain.PlainReader;
import org.brygga.sdk.json.plain.PlainValue;
import org.jspecify.annotations.Nullable;

/** One object of a foreign document: gives its properties, and remembers which nobody asked for. */
final class Foreign {

    private static final int MOST_DIGITS = 100;
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
    private static final String VERSION = "version";

    private final PlainValue value;
    private final Map<?, ?> properties;
    private final FieldPath path;
    private final Set<String> taken = new HashSet<>();
    private final List<Foreign> parts = new ArrayList<>();
    private final List<BiConsumer<Aggregate, Losses>> losses;

    private Foreign(
            PlainValue value, Map<?, ?> properties, FieldPath path, List<BiConsumer<Aggregate, Losses>> losses) {
        this.value = value;
        this.properties = properties;
        this.path = path;
        this.losses = losses;
    }

    /** An object of the document; empty if it is something else. */
    static Optional<Foreign> of(PlainValue value, FieldPath path) {
        return value.value() instanceof Map<?, ?> map
                ? Optional.of(new Foreign(value, map, path, new ArrayList<>()))
                : Optional.empty();
    }

    /** Hands the objects in the lists of a document to whoever makes records of them, and says what is something else. */
    static void parts(PlainReader.Reading reading, Losses losses, Map<String, Consumer<Foreign>> makers) {
        losses.text(reading);
        PlainValue root = reading.root();
        if (root != null && root.value() instanceof Map<?, ?> document) {
            document.forEach((name, value) -> part(String.valueOf(name), (PlainValue) value, losses, makers));
            if (makers.keySet().stream().noneMatch(name -> !VERSION.equals(name) && document.containsKey(name))) {
                losses.wrongDocument(root, "{ " + String.join(", ", new TreeSet<>(makers.keySet())) + " }");
            }
        } else if (root != null) {
            losses.wrongDocument(root, "{ ... }");
        }
    }

    private static void part(String name, PlainValue part, Losses losses, Map<String, Consumer<Foreign>> makers) {
        Consumer<Foreign> maker = makers.get(name);
        if (maker == null) {
            losses.unknownPart(name, part);
        } else if (part.value() instanceof List<?> list) {
            for (int position = 0; position < list.size(); position++) {
                PlainValue element = (PlainValue) list.get(position);
                of(element, FieldPath.of(name).element(position))
                        .ifPresentOrElse(maker, () -> losses.wrongDocument(element, "{ ... }"));
            }
        } else if (!VERSION.equals(name)) {
            losses.wrongDocument(part, "[ ... ]");
        }
    }

    PlainValue value() {
        return value;
    }

    FieldPath path() {
        return path;
    }

    /** A text that is not blank; absent if there is none. */
    @Nullable String text(String name) {
        PlainValue property = take(name);
        if (property != null && property.value() instanceof String text) {
            return text.isBlank() ? null : text;
        }
        wrong(name, property, "\"...\"");
        return null;
    }

    /** A text turned into something else, which gives nothing for a text that it cannot read. */
    <T> @Nullable T text(String name, String form, Function<String, Optional<T>> read) {
        String text = text(name);
        Optional<T> result = text == null ? Optional.empty() : read.apply(text);
        if (text != null && result.isEmpty()) {
            inexact(name, form);
        }
        return result.orElse(null);
    }

    @Nullable BigDecimal number(String name) {
        PlainValue property = take(name);
        if (property != null
                && property.value() instanceof BigDecimal number
                && Math.abs((long) number.scale()) <= MOST_DIGITS) {
            return number;
        }
        wrong(name, property, "123.45");
        return null;
    }

    /** A year of four digits. */
    @Nullable PartialDate year(String name) {
        BigDecimal number = number(name);
        if (number != null && !YEAR.matcher(number.toString()).matches()) {
            inexact(name, "2015");
            return null;
        }
        return number == null ? null : PartialDate.ofYear(number.intValue());
    }

    /** The objects of a list; one that is no object is said and left out. */
    List<Foreign> objects(String name) {
        PlainValue property = take(name);
        List<Foreign> objects = new ArrayList<>();
        if (property != null && property.value() instanceof List<?> list) {
            for (int position = 0; position < list.size(); position++) {
                if (list.get(position) instanceof PlainValue element) {
                    FieldPath place = path.child(name).element(position);
                    if (element.value() instanceof Map<?, ?> map) {
                        objects.add(part(element, map, place));
                    } else {
                        losses.add((record, all) -> all.wrongType(record, place, element, "{ ... }"));
                    }
                }
            }
        } else {
            wrong(name, property, "[ ... ]");
        }
        return objects;
    }

    /** An object that is a property. */
    Optional<Foreign> object(String name) {
        PlainValue property = take(name);
        if (property != null && property.value() instanceof Map<?, ?> map) {
            return Optional.of(part(property, map, path.child(name)));
        }
        wrong(name, property, "{ ... }");
        return Optional.empty();
    }

    private Foreign part(PlainValue element, Map<?, ?> map, FieldPath place) {
        Foreign part = new Foreign(element, map, place, losses);
        parts.add(part);
        return part;
    }

    /** Says of a property that only a part of its value was taken over. */
    void inexact(String name, String form) {
        PlainValue property = property(name);
        losses.add((record, all) -> all.wrongForm(record, path.child(name), property == null ? value : property, form));
    }

    /** Says everything that was not taken over, here and further down. */
    void tell(Aggregate record, Losses all) {
        losses.forEach(loss -> loss.accept(record, all));
        losses.clear();
        properties.forEach((name, property) -> {
            if (name instanceof String text && property instanceof PlainValue left && !taken.contains(text)) {
                all.unknown(record, this, text, left);
            }
        });
        parts.forEach(part -> part.tell(record, all));
    }

    private void wrong(String name, @Nullable PlainValue property, String expected) {
        if (property != null && property.value() != null) {
            losses.add((record, all) -> all.wrongType(record, path.child(name), property, expected));
        }
    }

    private @Nullable PlainValue take(String name) {
        taken.add(name);
        return property(name);
    }

    private @Nullable PlainValue property(String name) {
        return properties.get(name) instanceof PlainValue property ? property : null;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** How ids and code words are called in a format that wants others. */
final class Naming {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Labels labels;

    Naming(CountryPacks packs) {
        this.labels = Labels.of(packs);
    }

    /** The id as a UUID: as it is, or one that is always made from it. */
    static String uuid(Ref record) {
        return UUID_FORM.matcher(record.id()).matches() ? record.id() : uuid(record.text());
    }

    static String uuid(String text) {
        return UUID.nameUUIDFromBytes(("org.brygga " + text).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** A foreign id, if ours may be written so; else empty. */
    static Optional<String> id(String foreign) {
        return ID.matcher(foreign).matches() ? Optional.of(foreign) : Optional.empty();
    }

    /** A code word in English. */
    @Nullable String word(String list, @Nullable Code code) {
        return code == null ? null : labels.codes(list, Locale.ENGLISH).get(code);
    }

    /** The code word that is called so in English. */
    Optional<Code> code(String list, @Nullable String word) {
        return labels.codes(list, Locale.ENGLISH).entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A web address that has a scheme, as the formats ask for. */
    static Optional<String> address(String text) {
        try {
            return new URI(text).isAbsolute() ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A foreign id, or one that is always made from it where ours may not be written so. */
    static @Nullable String id(Foreign from, String name) {
        String id = from.text(name);
        return id == null ? null : id(id).orElseGet(() -> uuid(id));
    }
}

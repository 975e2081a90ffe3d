// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.brygga.example.service.page.PageView.Item;
import org.brygga.example.service.page.PageView.Row;
import org.brygga.example.service.page.PageView.Value;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one record, and leaves out what it does not say. */
final class Facts {

    /** The language in which the programmes were written down. */
    private static final String WRITTEN_IN = "en";

    private final Names names;
    private final Phrases phrases;
    private final List<Row> rows = new ArrayList<>();

    Facts(Names names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    Item item(String title) {
        return new Item(title, List.copyOf(rows));
    }

    /** What is said of a component; empty texts are left out, and so is a row without texts. */
    Facts add(String component, Collection<String> said) {
        return addUnder(phrases.component(component), said);
    }

    Facts addUnder(String label, Collection<String> said) {
        List<Value> values = said.stream()
                .filter(text -> !text.isBlank())
                .map(text -> new Value(text, null))
                .toList();
        if (!values.isEmpty()) {
            rows.add(new Row(label, values));
        }
        return this;
    }

    /** A sentence as it was written down, in whichever language the reader reads. */
    Facts sentence(String component, @Nullable String text) {
        if (text != null) {
            boolean same = phrases.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
            rows.add(new Row(phrases.component(component), List.of(new Value(text, same ? null : WRITTEN_IN))));
        }
        return this;
    }

    Facts code(String component, String list, @Nullable Code code) {
        return add(component, code == null ? List.of() : List.of(phrases.code(list, code)));
    }

    Facts codes(String component, String list, List<Code> codes) {
        return add(
                component, codes.stream().map(code -> phrases.code(list, code)).toList());
    }

    Facts refs(String component, List<Ref> references) {
        return add(
                component,
                references.stream().map(names::of).flatMap(Optional::stream).toList());
    }

    Facts ref(String component, @Nullable Ref reference) {
        return add(component, names.of(reference).stream().toList());
    }

    Facts period(@Nullable Period period) {
        return add("period", period == null ? List.of() : List.of(phrases.period(period)));
    }

    Facts quantity(String component, @Nullable Quantity quantity) {
        return add(component, quantity == null ? List.of() : List.of(phrases.quantity(quantity)));
    }

    /** Texts that are there, in a row of words. */
    static String joined(@Nullable String... texts) {
        return String.join(
                ", ",
                java.util.Arrays.stream(texts)
                        .filter(Objects::nonNull)
                        .filter(text -> !text.isBlank())
                        .toList());
    }
}

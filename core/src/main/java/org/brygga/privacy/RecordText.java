// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brygga.access.Redaction;
import org.brygga.country.Labels;
import org.brygga.dataset.Dataset;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Personal;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Writes what a record holds as lines that its subject can read, with the labels of her language. */
final class RecordText {

    private final Labels labels;
    private final Locale locale;
    private final Dataset dataset;

    RecordText(Labels labels, Locale locale, Dataset dataset) {
        this.labels = labels;
        this.locale = locale;
        this.dataset = dataset;
    }

    /** One line for each component that holds something. */
    List<String> lines(Record record) {
        List<String> lines = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Redaction.value(component, record);
            if (value != null && !List.of().equals(value)) {
                lines.add(labels.component(component.getName(), locale) + ": " + text(value, list(component)));
            }
        }
        return lines;
    }

    private String text(Object value, @Nullable String list) {
        if (value instanceof Personal personal) {
            return personal.reveal();
        }
        if (value instanceof Code code) {
            return list == null ? code.word() : labels.code(list, code, locale);
        }
        if (value instanceof Enum<?> word) {
            return labels.word(word, locale);
        }
        if (value instanceof Boolean yes) {
            return labels.sentence(yes ? "dossier.yes" : "dossier.no", Map.of(), locale);
        }
        if (value instanceof List<?> elements) {
            return elements.stream().map(element -> text(element, list)).collect(Collectors.joining(", "));
        }
        if (value instanceof Ref reference) {
            return name(reference);
        }
        if (value instanceof LanguageTag language) {
            return Locale.forLanguageTag(language.tag()).getDisplayName(locale);
        }
        if (value instanceof PersonKey || value instanceof PartialDate) {
            return value.toString();
        }
        if (value instanceof Record part) {
            return String.join("; ", lines(part));
        }
        return value instanceof TemporalAccessor || value instanceof Number
                ? labels.sentence("dossier.value", Map.of("value", value), locale)
                : value.toString();
    }

    /** An organisation by its name; everything else by its kind and id. */
    private String name(Ref reference) {
        return dataset.find(Organisation.class, reference)
                .flatMap(organisation -> Optional.ofNullable(organisation.name()))
                .orElseGet(() -> labels.type(reference.type(), locale) + " " + reference.id());
    }

    /** The code list of a component, or of the elements of a list. */
    private static @Nullable String list(RecordComponent component) {
        CodeList own = component.getAnnotation(CodeList.class);
        if (own != null) {
            return own.value();
        }
        AnnotatedType type = component.getAccessor().getAnnotatedReturnType();
        if (type instanceof AnnotatedParameterizedType list && list.getAnnotatedActualTypeArguments().length == 1) {
            CodeList element = list.getAnnotatedActualTypeArguments()[0].getAnnotation(CodeList.class);
            return element == null ? null : element.value();
        }
        CodeList used = type.getAnnotation(CodeList.class);
        return used == null ? null : used.value();
    }
}

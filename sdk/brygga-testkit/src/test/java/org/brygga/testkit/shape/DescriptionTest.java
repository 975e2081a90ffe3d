// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.validation.valueextraction.Unwrapping;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.check.description.ClassConstraints;
import org.brygga.check.description.Constraint;
import org.brygga.check.description.ConstraintSource;
import org.brygga.check.description.Unplanned;
import org.brygga.check.description.ValueConstraints;
import org.brygga.dataset.RecordType;
import org.brygga.model.shape.CheckedByRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations say of a class what the validator says of it, or nothing at all. */
@SuppressWarnings("MultipleNullnessAnnotations") // NotNull is a constraint here, and what breaks it is wanted
class DescriptionTest {

    private static final ConstraintSource VALIDATOR = ConstraintSource.validator(Judges.VALIDATOR);

    @ParameterizedTest
    @EnumSource
    void annotationsAndValidatorDescribeEveryRecordAlike(RecordType type) throws Unplanned {
        Set<Class<?>> seen = new HashSet<>();
        sameAsTheValidator(type.recordClass(), seen);

        assertThat(seen).contains(type.recordClass());
    }

    @ParameterizedTest
    @MethodSource("described")
    void whatOthersMayWriteIsDescribedAlike(Class<?> type) throws Unplanned {
        assertThat(plain(ConstraintSource.annotations().of(type))).isEqualTo(plain(VALIDATOR.of(type)));
    }

    static Stream<Class<?>> described() {
        return Stream.of(
                ForeignConstraintTest.Wide.class,
                ForeignConstraintTest.Foreign.class,
                ForeignConstraintTest.OtherGroup.class,
                ForeignConstraintTest.Flags.class,
                ForeignConstraintTest.Word.class,
                ForeignConstraintTest.One.class,
                Twice.class,
                InDefault.class,
                Wrapped.class,
                OfParts.class,
                PlainMethods.class);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatAnnotationsAloneCannotSayIsLeftToTheValidator(Class<?> type) {
        assertThatThrownBy(() -> ConstraintSource.annotations().of(type)).isInstanceOf(Unplanned.class);
    }

    static Stream<Class<?>> refused() {
        return Stream.of(
                ForeignConstraintTest.OnMethod.class,
                ForeignConstraintTest.Bean.class,
                ForeignConstraintTest.Arrays.class,
                Converted.class,
                Inheriting.class,
                GetterComponent.class,
                IsComponent.class,
                InsideOfMethod.class,
                String.class);
    }

    private static void sameAsTheValidator(Class<?> type, Set<Class<?>> seen) throws Unplanned {
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> one : type.getPermittedSubclasses()) {
                sameAsTheValidator(one, seen);
            }
            return;
        }
        ClassConstraints written = ConstraintSource.annotations().of(type);
        assertThat(plain(written)).as(type.getName()).isEqualTo(plain(VALIDATOR.of(type)));
        for (Class<?> next : reached(type, written)) {
            sameAsTheValidator(next, seen);
        }
    }

    private static List<Class<?>> reached(Class<?> type, ClassConstraints written) {
        List<Class<?>> reached = new ArrayList<>();
        for (var component : type.getRecordComponents()) {
            ValueConstraints value = written.components().get(component.getName());
            if (value != null) {
                reach(component.getType(), value, reached);
            }
        }
        return reached;
    }

    private static void reach(Class<?> type, ValueConstraints value, List<Class<?>> reached) {
        if (value.cascaded()) {
            reached.add(type);
        }
        value.elements().forEach(element -> reach(element.type(), element.value(), reached));
    }

    /** Without the order, in which a validator is free. */
    private static Object plain(ClassConstraints asked) {
        Map<String, Object> components = new LinkedHashMap<>();
        asked.components().forEach((name, value) -> components.put(name, plain(value)));
        return List.of(plain(asked.own()), components);
    }

    private static Object plain(ValueConstraints asked) {
        return List.of(
                plain(asked.own()),
                asked.cascaded(),
                asked.elements().stream()
                        .map(element ->
                                List.of(element.container(), element.argument(), type(element), plain(element.value())))
                        .collect(Collectors.toSet()));
    }

    /** Of a container inside a container a validator may not say the class; its contents tell which it is. */
    private static Object type(ValueConstraints.Element element) {
        return element.value().elements().isEmpty() ? element.type() : "container";
    }

    private static Set<Object> plain(List<Constraint> asked) {
        Set<Object> plain = new HashSet<>();
        asked.stream()
                .filter(constraint -> !isRules(constraint))
                .forEach(constraint -> plain.add(List.of(
                        // The annotation of a part says other groups than the part is in, as one of both sees it.
                        constraint.said().annotationType(),
                        constraint.template(),
                        constraint.attribute("value"),
                        constraint.attribute("min"),
                        constraint.attribute("max"),
                        constraint.attribute("regexp"),
                        constraint.plain(),
                        constraint.judges(),
                        constraint.single(),
                        plain(constraint.parts()))));
        return plain;
    }

    /** The rules are no constraint of the shape, and a validator knows more about them than is written. */
    private static boolean isRules(Constraint constraint) {
        return constraint.said().annotationType() == CheckedByRules.class;
    }

    record Twice(
            @Pattern(regexp = "a*") @Pattern(regexp = "b*") @Nullable String text) {}

    record InDefault(
            @NotNull(groups = Default.class) @Nullable String text,

            @NotNull(groups = {Default.class, Twice.class}) @Nullable String both) {}

    record Wrapped(
            @Size(payload = Unwrapping.Skip.class) @Nullable String text,
            @NotNull(payload = Loud.class) OptionalInt perhaps) {}

    interface Loud extends Payload {}

    record OfParts(
            @Brief @Nullable String text,
            @Brief(message = "{x}") String other) {}

    @NotBlank @Size(max = 3) @ReportAsSingleViolation
    @jakarta.validation.Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Brief {
        String message() default "{brief}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record PlainMethods(@NotNull @Nullable String text) {
        @NotNull @Nullable String elsewhere() {
            return text;
        }

        String getText(@NotNull String other) {
            return other;
        }
    }

    record Converted(
            @Valid @ConvertGroup(from = Default.class, to = Loud.class) @Nullable Twice twice) {}

    @Asking
    interface Marked {}

    @jakarta.validation.Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Asking {
        String message() default "{mark}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Inheriting(@Nullable String text) implements Marked {}

    record GetterComponent(@NotNull @Nullable String getText) {}

    record IsComponent(@AssertTrue boolean isOpen) {}

    record InsideOfMethod(@Nullable String text) {
        List<@NotNull String> getTexts() {
            return List.of();
        }
    }
}

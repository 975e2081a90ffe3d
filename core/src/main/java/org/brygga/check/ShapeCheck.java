// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brygga.check.description.Constraint;
import org.brygga.check.description.ConstraintSource;
import org.brygga.check.plan.Breach;
import org.brygga.check.plan.ShapePlan;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Runs the constraints of the records and turns each violation into a finding with the code of its law: by a plan where
 * one can be made, else by the validator.
 */
final class ShapeCheck {

    private static final Pattern CODE_KEY = Pattern.compile("\\{([A-Z]{2,4}(?:-[A-Z]{3})?-[A-Za-z0-9]+)}");
    private static final List<String> SHOWN_ATTRIBUTES = List.of("max", "min", "value");

    private final ConstraintSource source;
    private final Supplier<Validator> validator;
    private final RuleSet rules;
    private final FindingFactory factory;
    private final Map<Class<?>, Optional<ShapePlan>> plans = new ConcurrentHashMap<>();
    private final Map<Said, RuleEntry> entries = new ConcurrentHashMap<>();

    /** What a constraint says of itself, which tells the law that it stands for. */
    private record Said(String template, Class<? extends Annotation> constraint) {}

    /** @param validator judges records for which no plan can be made, and is asked for when there is one */
    ShapeCheck(ConstraintSource source, Supplier<Validator> validator, RuleSet rules, FindingFactory factory) {
        this.source = source;
        this.validator = validator;
        this.rules = rules;
        this.factory = factory;
    }

    void check(Aggregate record, Dataset dataset, Profile profile, Consumer<Finding> found) {
        Optional<ShapePlan> plan = plans.get(record.getClass());
        if (plan == null) {
            plan = plans.computeIfAbsent(record.getClass(), type -> ShapePlan.of(type, source));
        }
        if (plan.isPresent()) {
            if (!plan.get().holds(record)) {
                plan.get()
                        .tell(
                                record,
                                breach -> tell(breach, entry(breach.constraint()), record, dataset, profile, found));
            }
            return;
        }
        for (ConstraintViolation<Aggregate> violation : validator.get().validate(record)) {
            Constraint constraint = Constraint.of(violation.getConstraintDescriptor());
            if (constraint.said().annotationType() != CheckedByRules.class) {
                tell(
                        new Breach(path(violation), constraint),
                        entry(new Said(
                                violation.getMessageTemplate(),
                                constraint.said().annotationType())),
                        record,
                        dataset,
                        profile,
                        found);
            }
        }
    }

    private void tell(
            Breach breach,
            RuleEntry entry,
            Aggregate record,
            Dataset dataset,
            Profile profile,
            Consumer<Finding> found) {
        FieldPath path = breach.path();
        if (dataset.unreadable(record).stream().anyMatch(path::touches)) {
            return;
        }
        profile.severity(entry, profile.shapeIsError() ? null : Severity.WARNING)
                .ifPresent(severity -> found.accept(factory.make(
                        entry, severity, record, dataset, path, List.of(path), arguments(breach.constraint()))));
    }

    /** Remembered for what is written in a constraint; what a validator says may hold the value, and is new each time. */
    private RuleEntry entry(Constraint constraint) {
        return entries.computeIfAbsent(
                new Said(constraint.template(), constraint.said().annotationType()), this::entry);
    }

    private RuleEntry entry(Said said) {
        Matcher matcher = CODE_KEY.matcher(said.template());
        String code = matcher.matches()
                ? matcher.group(1)
                : "COM-SHP-" + said.constraint().getSimpleName();
        return known(code).or(() -> rules.entry(ShapeEntries.OTHER)).orElseThrow();
    }

    /** A host names its constraints and its messages as it likes, and most such names could not be a code. */
    private Optional<RuleEntry> known(String code) {
        return rules.entries().stream()
                .filter(entry -> entry.code().text().equals(code))
                .findFirst();
    }

    private static Map<String, Object> arguments(Constraint constraint) {
        Map<String, Object> arguments = new HashMap<>();
        for (String name : SHOWN_ATTRIBUTES) {
            constraint.attribute(name).ifPresent(value -> arguments.put(name, value));
        }
        return arguments;
    }

    private static FieldPath path(ConstraintViolation<?> violation) {
        boolean ofText = isText(violation.getLeafBean());
        FieldPath path = FieldPath.ROOT;
        for (Iterator<jakarta.validation.Path.Node> nodes =
                        violation.getPropertyPath().iterator();
                nodes.hasNext(); ) {
            jakarta.validation.Path.Node node = nodes.next();
            if (node.isInIterable() && node.getIndex() != null) {
                path = path.element(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && (nodes.hasNext() || !ofText)) {
                path = path.child(node.getName());
            }
        }
        return path;
    }

    /** A value that is written as one text, such as a language, has no components that a document could show. */
    private static boolean isText(@Nullable Object bean) {
        return bean != null
                && Arrays.stream(bean.getClass().getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }
}

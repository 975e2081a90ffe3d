// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.brygga.finding.Finding;
import org.brygga.rule.Hits;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Writes a finding as a constraint violation: words, place and payload. */
final class Violations {

    private static final Set<String> TRANSLATED = translated();

    private Violations() {}

    static void add(Finding finding, HibernateConstraintValidatorContext context) {
        finding.arguments().forEach((name, value) -> context.addMessageParameter(name, String.valueOf(value)));
        context.withDynamicPayload(finding);
        Object name = finding.arguments().get(Hits.CASE);
        String key = finding.code() + (name == null ? "" : "." + name);
        String message = TRANSLATED.contains(key) ? "{" + key + "}" : literal(finding.text());
        at(context.buildConstraintViolationWithTemplate(message), finding.path().pointer());
    }

    private static void at(ConstraintValidatorContext.ConstraintViolationBuilder violation, String pointer) {
        ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext node = null;
        Integer index = null;
        for (String step : steps(pointer)) {
            if (isIndex(step)) {
                index = Integer.valueOf(step);
            } else if (node == null) {
                node = violation.addPropertyNode(step);
            } else {
                node = node.addPropertyNode(step);
                if (index != null) {
                    node.inIterable().atIndex(index);
                    index = null;
                }
            }
        }
        if (node == null) {
            violation.addConstraintViolation();
        } else if (index == null) {
            node.addConstraintViolation();
        } else {
            node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(Character::isDigit);
    }

    /** A text that the interpolation leaves as it is. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }

    private static Set<String> translated() {
        return ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT, Violations.class.getClassLoader())
                .keySet();
    }
}

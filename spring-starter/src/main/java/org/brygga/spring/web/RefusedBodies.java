// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.Brygga;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;

/** Finds what Brygga has to say about a body that the application's validation refused. */
final class RefusedBodies {

    private final Brygga brygga;

    RefusedBodies(Brygga brygga) {
        this.brygga = brygga;
    }

    /** Every finding about the records in a refused body; none if the body holds nothing of ours. */
    Findings findings(@Nullable Object body, List<? extends Errors> refused) {
        if (body instanceof Aggregate record) {
            return brygga.check(record);
        }
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Errors errors : refused) {
            for (ObjectError error : errors.getAllErrors()) {
                about(error).forEach(finding -> found.putIfAbsent(key(finding), finding));
            }
        }
        return Findings.of(found.values());
    }

    /** The record that a refusal is about is judged once more as a whole, because a refusal names no advice. */
    private List<Finding> about(ObjectError error) {
        if (!error.contains(ConstraintViolation.class)) {
            return List.of();
        }
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        if (violation.getLeafBean() instanceof Aggregate record) {
            return brygga.check(record).list();
        }
        List<Finding> carried = new ArrayList<>();
        Finding finding = violation instanceof HibernateConstraintViolation<?> hibernate
                ? hibernate.getDynamicPayload(Finding.class)
                : null;
        if (finding != null) {
            carried.add(finding);
        }
        return carried;
    }

    private static String key(Finding finding) {
        return finding.fingerprint() + finding.path().pointer();
    }
}

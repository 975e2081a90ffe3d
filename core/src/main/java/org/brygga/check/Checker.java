// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.brygga.check.description.ConstraintSource;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks records against their shape and against the rules in force on a day.
 *
 * <p>It never changes a record, never reads a clock and never throws for content. It is safe for use by many threads.
 */
public final class Checker {

    private final ShapeCheck shape;
    private final RuleCheck rules;

    /**
     * @param validator says what the constraints of the records are, and runs those that it alone knows; its messages are not used
     * @param rules the rules in force
     */
    public Checker(Validator validator, RuleSet rules) {
        this(ConstraintSource.validator(validator), () -> validator, rules);
    }

    private Checker(ConstraintSource source, Supplier<Validator> validator, RuleSet rules) {
        this.shape = new ShapeCheck(source, validator, rules, new FindingFactory(rules));
        this.rules = new RuleCheck(rules);
    }

    /**
     * A checker that takes the constraints of the records from their annotations, so that no validator has to be started
     * for records of the library.
     *
     * @param validator is asked for, once or more, when a record carries a constraint that only a validator can run; no
     *     configuration of it may add to the annotations
     */
    public static Checker byAnnotations(Supplier<Validator> validator, RuleSet rules) {
        return new Checker(ConstraintSource.annotations(), validator, rules);
    }

    /** Checks every record of a dataset. */
    public Findings check(Dataset dataset, LocalDate asOf, Profile profile) {
        return check(dataset.all(), dataset, asOf, profile);
    }

    /** Checks some records of a dataset, with their neighbours to look at. */
    public Findings check(Collection<? extends Aggregate> subjects, Dataset dataset, LocalDate asOf, Profile profile) {
        List<Finding> found = new ArrayList<>();
        for (Aggregate record : subjects) {
            shape.check(record, dataset, profile.forRecord(record), found::add);
            rules.run(record, dataset, asOf, profile, found::add);
        }
        return Findings.of(found);
    }

    /**
     * Checks what becomes of a record: how it changes, and how it is afterwards.
     *
     * @param before the record as it was; absent for a new one
     * @param after the record as it is to be
     * @param dataset holds the record after, and its neighbours
     */
    public Findings checkChange(
            @Nullable Aggregate before, Aggregate after, Dataset dataset, LocalDate asOf, Profile profile) {
        List<Finding> found = new ArrayList<>();
        if (before != null) {
            rules.runChange(before, after, dataset, asOf, profile, found::add);
        }
        return Findings.of(found).and(check(List.of(after), dataset, asOf, profile));
    }

    /**
     * Checks one record on its own: its shape, and the rules that need nothing else.
     *
     * @param only a dataset that holds the record, with its origin if it was read from a file
     */
    public Findings checkAlone(Aggregate record, Dataset only, LocalDate asOf, Profile profile) {
        List<Finding> found = new ArrayList<>();
        shape.check(record, only, profile.forRecord(record), found::add);
        rules.runAlone(record, only, asOf, profile, found::add);
        return Findings.of(found);
    }
}

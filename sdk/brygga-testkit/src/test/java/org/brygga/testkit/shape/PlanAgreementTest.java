// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.check.Checker;
import org.brygga.check.Profile;
import org.brygga.check.description.ConstraintSource;
import org.brygga.check.plan.ShapePlan;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.testkit.generate.LinkedDatasets;
import org.brygga.testkit.generate.RecordArbitraries;
import org.brygga.testkit.law.Checkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plan and Hibernate Validator never disagree about a record of the library. */
class PlanAgreementTest {

    private static final Checker WITHOUT_PLAN = new Checker(Judges.reticent(), Checkers.PACKS.rules());

    @ParameterizedTest
    @EnumSource
    void thePlanSaysOfEveryOddRecordWhatTheValidatorSays(RecordType type) {
        ShapePlan plan = plan(type.recordClass());
        for (Object record : OddRecords.odd(type.recordClass())) {
            if (record != null) {
                List<String> said = Judges.ofValidator(record);
                assertThat(Judges.ofPlan(plan, record)).isEqualTo(said);
                assertThat(plan.holds(record)).isEqualTo(said.isEmpty());
            }
        }
    }

    @Test
    void everyConstraintOfEveryRecordIsBrokenByAnOddOne() {
        Set<String> known = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        Set<String> broken = new TreeSet<>();
        for (RecordType type : RecordType.values()) {
            collect(type.recordClass(), known, seen);
            for (Object record : OddRecords.odd(type.recordClass())) {
                if (record != null) {
                    Judges.VALIDATOR
                            .validate(record)
                            .forEach(violation -> broken.add(
                                    violation.getLeafBean().getClass().getName()
                                            + " "
                                            + violation
                                                    .getConstraintDescriptor()
                                                    .getAnnotation()));
                }
            }
        }

        assertThat(known).hasSizeGreaterThan(150);
        assertThat(broken).containsAll(known);
    }

    @Property(seed = "71", edgeCases = EdgeCasesMode.NONE)
    void findingsAreLetterForLetterTheSameWithoutAPlan(@ForAll("records") Aggregate record) {
        for (Profile profile : List.of(Profile.WORKING, Profile.IMPORT_DRAFT)) {
            assertThat(check(Checkers.CHECKER, record, profile).list())
                    .isEqualTo(check(WITHOUT_PLAN, record, profile).list());
        }
    }

    @Provide
    Arbitrary<Aggregate> records() {
        return Arbitraries.of(RecordType.values())
                .flatMap(type -> RecordArbitraries.wild().of(type.recordClass()).map(Aggregate.class::cast));
    }

    private static Findings check(Checker checker, Aggregate record, Profile profile) {
        return checker.check(Dataset.only(record), LinkedDatasets.DAY, profile);
    }

    private static ShapePlan plan(Class<?> type) {
        return ShapePlan.of(type, ConstraintSource.annotations()).orElseThrow();
    }

    /** Every constraint that can be met on the way through a record, by the class that carries it. */
    private static void collect(Class<?> type, Set<String> known, Set<Class<?>> seen) {
        BeanDescriptor bean = Judges.VALIDATOR.getConstraintsForClass(type);
        if (seen.add(type)) {
            add(type, bean, known);
            for (PropertyDescriptor property : bean.getConstrainedProperties()) {
                add(type, property, known);
                follow(type, property, property, known, seen);
            }
        }
    }

    private static void follow(
            Class<?> type,
            CascadableDescriptor cascade,
            ContainerDescriptor container,
            Set<String> known,
            Set<Class<?>> seen) {
        if (cascade.isCascaded()) {
            collect(((ElementDescriptor) cascade).getElementClass(), known, seen);
        }
        container.getConstrainedContainerElementTypes().forEach(element -> {
            add(type, element, known);
            follow(type, element, element, known, seen);
        });
    }

    /** The lists of records hold nothing that is absent, so there is no record in which this does not hold. */
    private static boolean isOfCopied(ElementDescriptor element, ConstraintDescriptor<?> constraint) {
        return element instanceof ContainerElementTypeDescriptor && constraint.getAnnotation() instanceof NotNull;
    }

    private static void add(Class<?> type, ElementDescriptor element, Set<String> known) {
        element.getConstraintDescriptors().stream()
                .filter(constraint -> !Judges.isRules(constraint) && !isOfCopied(element, constraint))
                .forEach(constraint -> known.add(type.getName() + " " + constraint.getAnnotation()));
    }
}

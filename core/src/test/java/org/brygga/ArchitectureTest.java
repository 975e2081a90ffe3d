// SPDX-License-Identifier: Apache-2.0
package org.brygga;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.soabase.recordbuilder.core.RecordBuilderGenerated;
import jakarta.validation.ConstraintValidator;
import java.util.stream.Stream;
import org.brygga.model.value.Aggregate;

@AnalyzeClasses(packages = "org.brygga", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("org.brygga..");
    private static final DescribedPredicate<JavaClass> SHARED_BY_COUNTRIES = resideInAnyPackage(
            "org.brygga.country.number..", "org.brygga.country.table..", "org.brygga.country.safeguard..");
    private static final String[] GROUND = {
        "org.brygga.model.value..",
        "org.brygga.model.shape..",
        "org.brygga.model.statement..",
        "org.brygga.model.personal.."
    };
    private static final String[] CONCEPTS = Stream.of(
                    "organisation",
                    "place",
                    "programme",
                    "partnership",
                    "people",
                    "grant",
                    "group",
                    "outreach",
                    "event")
            .map(concept -> "org.brygga.model." + concept + "..")
            .toArray(String[]::new);

    @ArchTest
    static final ArchRule ARROWS_RUN_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("operation, due, privacy")
            .definedBy("org.brygga.operation..", "org.brygga.due..", "org.brygga.privacy..")
            .layer("audit")
            .definedBy("org.brygga.audit..")
            .layer("access")
            .definedBy("org.brygga.access..")
            .layer("country")
            .definedBy("org.brygga.country..")
            .layer("check, rule, indicator")
            .definedBy("org.brygga.check..", "org.brygga.rule..", "org.brygga.indicator..")
            .optionalLayer("check digits")
            .definedBy("org.brygga.checkdigit..")
            .layer("reckoning, lifecycle")
            .definedBy("org.brygga.reckoning..", "org.brygga.lifecycle..")
            .layer("dataset, finding")
            .definedBy("org.brygga.dataset..", "org.brygga.finding..")
            .layer("model")
            .definedBy("org.brygga.model..")
            .whereLayer("audit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("operation, due, privacy")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("access")
            .mayOnlyBeAccessedByLayers("operation, due, privacy", "audit")
            .whereLayer("country")
            .mayOnlyBeAccessedByLayers("operation, due, privacy", "access", "audit")
            .whereLayer("check, rule, indicator")
            .mayOnlyBeAccessedByLayers("operation, due, privacy", "country")
            .whereLayer("reckoning, lifecycle")
            .mayOnlyBeAccessedByLayers("operation, due, privacy", "country", "check, rule, indicator")
            .whereLayer("dataset, finding")
            .mayOnlyBeAccessedByLayers(
                    "operation, due, privacy",
                    "access",
                    "audit",
                    "country",
                    "check, rule, indicator",
                    "reckoning, lifecycle")
            .whereLayer("check digits")
            .mayOnlyBeAccessedByLayers("country", "check, rule, indicator")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers(
                    "operation, due, privacy",
                    "access",
                    "audit",
                    "country",
                    "check, rule, indicator",
                    "reckoning, lifecycle",
                    "dataset, finding")
            .because(
                    "records know no rules and rules know no country, so each can be read and changed without the next");

    @ArchTest
    static final ArchRule CORE_IS_CORE = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "org.brygga.model..",
                            "org.brygga.dataset..",
                            "org.brygga.finding..",
                            "org.brygga.check..",
                            "org.brygga.rule..",
                            "org.brygga.indicator..",
                            "org.brygga.checkdigit..",
                            "org.brygga.country..",
                            "org.brygga.lifecycle..",
                            "org.brygga.reckoning..",
                            "org.brygga.operation..",
                            "org.brygga.access..",
                            "org.brygga.due..",
                            "org.brygga.privacy..",
                            "org.brygga.audit..",
                            "java..",
                            "javax.crypto..",
                            "jakarta.validation..",
                            "com.fasterxml.jackson.annotation..",
                            "io.soabase.recordbuilder.core..",
                            "org.slf4j..",
                            "org.jspecify.annotations..")
                    .and(not(resideInAPackage("java.sql.."))))
            .because("core must run inside any host: no JSON engine, no framework, no validation engine, no database");

    @ArchTest
    static final ArchRule A_PLAN_KNOWS_RECORDS_ONLY = noClasses()
            .that()
            .resideInAPackage("org.brygga.check.plan..")
            .should()
            .dependOnClassesThat(OURS.and(not(resideInAnyPackage(
                    "org.brygga.check.plan..",
                    "org.brygga.check.description..",
                    "org.brygga.model..",
                    "org.brygga.finding.."))))
            .because("what compiles constraints serves the records of a host as well as ours");

    @ArchTest
    static final ArchRule NO_PACKAGE_CIRCLES = slices().matching("org.brygga.(**)")
            .should()
            .beFreeOfCycles()
            .because("a circle of packages can only be understood and moved as one lump");

    @ArchTest
    static final ArchRule COUNTRIES_DO_NOT_KNOW_EACH_OTHER = slices().matching("org.brygga.country.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(OURS, SHARED_BY_COUNTRIES)
            .because("a country is added, changed and left out on its own; what two share moves down");

    @ArchTest
    static final ArchRule NOBODY_RESTS_ON_ONE_COUNTRY = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.brygga.country",
                    "org.brygga.country.number..",
                    "org.brygga.country.table..",
                    "org.brygga.country.safeguard..",
                    "org.brygga.model..",
                    "org.brygga.dataset..",
                    "org.brygga.finding..",
                    "org.brygga.check..",
                    "org.brygga.rule..",
                    "org.brygga.indicator..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.brygga.country.*..").and(not(SHARED_BY_COUNTRIES)))
            .because("packs are found by the service loader or handed over, never named");

    @ArchTest
    static final ArchRule MODEL_HAS_FLOORS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("values")
            .definedBy("org.brygga.model.value..", "org.brygga.model.shape..")
            .layer("statements")
            .definedBy("org.brygga.model.statement..", "org.brygga.model.personal..")
            .layer("concepts")
            .definedBy(CONCEPTS)
            .whereLayer("concepts")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("statements")
            .mayOnlyBeAccessedByLayers("concepts")
            .because("everything is built from values, so they know nothing of what is built");

    @ArchTest
    static final ArchRule CONCEPTS_STAND_SIDE_BY_SIDE = slices().matching("org.brygga.model.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(OURS, resideInAnyPackage(GROUND))
            .ignoreDependency(
                    resideInAPackage("org.brygga.model.grant.."), resideInAPackage("org.brygga.model.programme.."))
            .because("records point at each other by Ref; only a grant's project shares the outcomes of a programme");

    @ArchTest
    static final ArchRule AGGREGATES_ARE_RECORDS = classes()
            .that()
            .implement(Aggregate.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .because("what was checked must still be the same when it is stored or shown");

    @ArchTest
    static final ArchRule MODEL_DOES_NOT_CHANGE = fields().that()
            .areDeclaredInClassesThat(resideInAPackage("org.brygga.model..")
                    .and(not(annotatedWith(RecordBuilderGenerated.class)))
                    .and(not(annotatedWithGeneratedOwner()))
                    .and(not(assignableTo(ConstraintValidator.class))))
            .should()
            .beFinal()
            .because("a value that changes after it was checked was not checked");

    @ArchTest
    static final ArchRule NOTHING_IS_SHARED_AND_CHANGED = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("two hosts in one machine must not see each other's knowledge");

    private static DescribedPredicate<JavaClass> annotatedWithGeneratedOwner() {
        return DescribedPredicate.describe(
                "lie in a generated builder",
                type -> type.getEnclosingClass()
                        .filter(owner -> owner.isAnnotatedWith(RecordBuilderGenerated.class))
                        .isPresent());
    }
}

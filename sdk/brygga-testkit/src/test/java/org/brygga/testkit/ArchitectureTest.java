// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.brygga", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] TEST_ENGINES = {"org.junit..", "net.jqwik..", "org.assertj..", "org.opentest4j.."};

    @ArchTest
    static final ArchRule NOTHING_BELOW_KNOWS_THE_TESTKIT = noClasses()
            .that()
            .resideOutsideOfPackage("org.brygga.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.brygga.testkit..")
            .because("what tests a thing must not be needed by it");

    @ArchTest
    static final ArchRule PROGRAMMES_ARE_PLAIN = classes()
            .that()
            .resideInAPackage("org.brygga.testkit.programmes..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.brygga.testkit.programmes..", "java..", "org.jspecify.annotations..")
            .because("an application reads the programmes at run time, where there is no test engine");

    @ArchTest
    static final ArchRule LINKED_DATASETS_NEED_NO_TEST_ENGINE = noClasses()
            .that()
            .resideInAPackage("org.brygga.testkit.generate..")
            .and()
            .haveSimpleNameNotEndingWith("Arbitraries")
            .and()
            .doNotHaveSimpleName("Canaries")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TEST_ENGINES)
            .because("benchmarks and demonstrations make data without a test engine");

    @ArchTest
    static final ArchRule NO_PACKAGE_CIRCLES = slices().matching("org.brygga.(**)")
            .should()
            .beFreeOfCycles()
            .because("a circle of packages can only be understood and moved as one lump");
}

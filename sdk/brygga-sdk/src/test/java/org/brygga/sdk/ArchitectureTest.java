// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.brygga", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_SDK = noClasses()
            .that()
            .resideOutsideOfPackage("org.brygga.sdk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.brygga.sdk..")
            .because("core must be usable by whoever brings another reader and another store");

    @ArchTest
    static final ArchRule NOTHING_ABOVE_IS_KNOWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.brygga.spring..", "org.brygga.testkit..", "org.springframework..", "org.junit..", "picocli..")
            .because("arrows run from the examples and the starter to the SDK, never back");

    @ArchTest
    static final ArchRule NO_PACKAGE_CIRCLES = slices().matching("org.brygga.(**)")
            .should()
            .beFreeOfCycles()
            .because("a circle of packages can only be understood and moved as one lump");

    @ArchTest
    static final ArchRule THE_JSON_ENGINE_STAYS_IN_ONE_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("org.brygga.sdk.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("a host with another line of Jackson, or none, must be able to leave that room unused");

    @ArchTest
    static final ArchRule THE_VALIDATION_ENGINE_STAYS_IN_ITS_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("org.brygga.sdk.validation..")
            .and()
            .doNotHaveFullyQualifiedName("org.brygga.sdk.Validators")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..")
            .because("everything else asks the Jakarta interface, so that a host may hand over its own validator");

    @ArchTest
    static final ArchRule THE_SOLVER_STAYS_IN_ITS_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("org.brygga.sdk.disclosure.attack..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ojalgo..")
            .because("what is published is decided in whole numbers; a solver only looks at it afterwards");

    @ArchTest
    static final ArchRule DISCLOSURE_KNOWS_NO_FORMAT_AND_NO_STORE = noClasses()
            .that()
            .resideInAPackage("org.brygga.sdk.disclosure..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.brygga.sdk..").and(resideOutsideOfPackage("org.brygga.sdk.disclosure..")))
            .because("tables are protected as values, whoever counts them, prints them or keeps them");
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.brygga.spring", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ROOMS_DO_NOT_GO_ROUND =
            slices().matching("org.brygga.spring.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_STORE_SPEAKS_SQL = noClasses()
            .that()
            .resideOutsideOfPackages("org.brygga.spring.jdbc..", "org.brygga.spring.operations..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..");
}

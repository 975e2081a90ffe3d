// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.partnership.Partnership;
import org.brygga.sdk.Brygga;
import org.brygga.testkit.generate.Canaries;
import org.brygga.testkit.generate.DatasetArbitraries;
import org.brygga.testkit.generate.RecordArbitraries;
import org.brygga.testkit.programmes.SeedProgramme;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** A host that configures nothing and writes {@code @Valid} is told the same as one that asks the facade. */
class PlainValidatorPropertyTest {

    private static final Pattern CODE = Pattern.compile("\\{([A-Z]{2,4}-[A-Z]{3}-[A-Za-z0-9]+)}");
    private static final Validator PLAIN =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Brygga BRYGGA = Brygga.builder().packs(Checkers.PACKS).build();

    @Property(seed = "31", edgeCases = EdgeCasesMode.NONE, tries = 200)
    void aPlainValidatorReportsTheErrorsOfCheckingThePartnershipAlone(@ForAll("partnerships") Partnership partnership) {
        List<String> errors = BRYGGA.check(partnership, today()).errors().stream()
                .map(finding -> finding.code().text())
                .sorted()
                .toList();

        assertThat(codes(PLAIN.validate(partnership))).isEqualTo(errors);
    }

    @Property(seed = "32", edgeCases = EdgeCasesMode.NONE)
    void noViolationRepeatsWhatWasTyped(@ForAll("datasets") Dataset dataset) {
        dataset.all()
                .forEach(record -> assertThat(PLAIN.validate(record))
                        .noneMatch(violation -> Canaries.personalIn(violation.getMessage())
                                || Canaries.personalIn(violation.getInvalidValue())
                                || Canaries.personalIn(violation)));
    }

    @Example
    void theAgreementOfVasterasIsLawful() throws IOException {
        Partnership agreement;
        try (InputStream stream = SeedProgramme.VASTERAS.open()) {
            agreement = BRYGGA.read(stream, SeedProgramme.VASTERAS.fileName())
                    .dataset()
                    .all(Partnership.class)
                    .get(0);
        }

        assertThat(PLAIN.validate(agreement)).isEmpty();
        assertThat(BRYGGA.check(agreement, LocalDate.of(2024, 6, 1)).count(Severity.WARNING))
                .isGreaterThanOrEqualTo(5);
    }

    @Provide
    Arbitrary<Partnership> partnerships() {
        // What merely is not stated yet is no error of a draft, but an annotation cannot know that it stands on one.
        return RecordArbitraries.wild().of(Partnership.class).filter(partnership -> !partnership.draft());
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return DatasetArbitraries.linked(RecordArbitraries.wild());
    }

    /** The validator takes the clock of the machine; so does this, in a test that compares the two. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.systemDefault());
    }

    private static List<String> codes(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(PlainValidatorPropertyTest::code)
                .sorted()
                .toList();
    }

    private static String code(ConstraintViolation<?> violation) {
        Finding finding = ((HibernateConstraintViolation<?>) violation.unwrap(HibernateConstraintViolation.class))
                .getDynamicPayload(Finding.class);
        return finding == null ? shape(violation) : finding.code().text();
    }

    private static String shape(ConstraintViolation<?> violation) {
        Matcher code = CODE.matcher(violation.getMessageTemplate());
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return code.matches() ? code.group(1) : "COM-SHP-" + constraint;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.check.Checker;
import org.brygga.check.Profile;
import org.brygga.check.description.ConstraintSource;
import org.brygga.check.plan.ShapePlan;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.Personal;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Period;
import org.brygga.testkit.generate.LinkedDatasets;
import org.brygga.testkit.law.Checkers;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.EmailDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the records of a host may carry beside ours: the plan agrees about it, or leaves it to the validator. */
@SuppressWarnings("MultipleNullnessAnnotations") // NotNull is a constraint here, and what breaks it is wanted
class ForeignConstraintTest {

    @Test
    void thePlanSaysOfEveryKindOfValueWhatTheValidatorSays() {
        ShapePlan plan =
                ShapePlan.of(Wide.class, ConstraintSource.annotations()).orElseThrow();

        for (Object record : OddRecords.odd(Wide.class)) {
            if (record != null) {
                List<String> said = Judges.ofValidator(record);
                assertThat(Judges.ofPlan(plan, record)).isEqualTo(said);
                assertThat(plan.holds(record)).isEqualTo(said.isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("unplanned")
    void whatIsNotKnownHasNoPlan(Class<?> type) {
        assertThat(ShapePlan.of(type, ConstraintSource.validator(Judges.VALIDATOR)))
                .isEmpty();
        assertThat(ShapePlan.of(type, ConstraintSource.annotations())).isEmpty();
    }

    static Stream<Class<?>> unplanned() {
        return Stream.of(
                Foreign.class,
                ListItself.class,
                OnMethod.class,
                OtherGroup.class,
                Flags.class,
                Arrays.class,
                Bean.class,
                AnyKind.class,
                HoldsForeign.class);
    }

    @Test
    void theValidatorJudgesARecordWithAForeignConstraint() {
        Checker checker = new Checker(Judges.VALIDATOR, Checkers.PACKS.rules());
        Foreign wrong = new Foreign(null, new BigDecimal("12.345"));

        assertThat(checker.checkAlone(wrong, Dataset.only(wrong), LinkedDatasets.DAY, Profile.WORKING)
                        .list())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("COM-SHP-NotBlank /id", "COM-SHP-Other /amount");
    }

    @Test
    void aConstraintThatAHostAddsByConfigurationIsHeard() {
        var configuration = jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Known.class).field("id").constraint(new EmailDef());
        Validator validator = configuration
                .addMapping(mapping)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        assertThat(new Checker(validator, Checkers.PACKS.rules())
                        .checkAlone(
                                new Known("no-address"),
                                Dataset.only(new Known("no-address")),
                                LinkedDatasets.DAY,
                                Profile.WORKING)
                        .list())
                .extracting(Finding::code)
                .extracting(Object::toString)
                .containsExactly("COM-SHP-Other");
    }

    @Test
    void aConstraintWhoseNameOrMessageCouldNotBeACodeIsSomeOtherConstraint() {
        Checker checker = new Checker(Judges.VALIDATOR, Checkers.PACKS.rules());
        Named wrong = new Named("long", "long", "long", "long", null);

        assertThat(checker.checkAlone(wrong, Dataset.only(wrong), LinkedDatasets.DAY, Profile.WORKING)
                        .list())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "COM-SHP-Other /lower",
                        "COM-SHP-Other /much",
                        "COM-SHP-Other /other",
                        "COM-SHP-Other /planned",
                        "COM-SHP-Other /shortText");
    }

    /** Every constraint on every kind of value that a plan knows. */
    record Wide(
            @NotNull @NotBlank @NotEmpty @Size(min = 2, max = 4) @Pattern(regexp = "[a-z]*") @Nullable String text,

            @Pattern(regexp = "(?i)se|(?=a)a+") @Nullable String ordinary,
            @NotEmpty @Size(max = 2) @Nullable List<@NotNull @Size(max = 3) @Nullable String> texts,
            @Size(min = 1) @Nullable Map<@NotBlank String, @Valid @Nullable Inner> byWord,
            @NotEmpty @Nullable Set<@Positive @Nullable Integer> numbers,
            Optional<@NotNull @Size(max = 2) String> perhaps,
            List<List<@NotBlank @Nullable String>> twice,
            List<Optional<@Valid Inner>> perhapsInner,
            @Min(2) @Max(4) @Positive @Nullable Long whole,
            @PositiveOrZero int primitive,

            @DecimalMin(value = "1", inclusive = false) @DecimalMax(value = "90", inclusive = false) @Nullable BigDecimal outside,

            @Min(1) @Max(2) @Positive @PositiveOrZero @Nullable BigDecimal decimal,

            @Valid @Nullable Kind kind,
            List<@Valid @Nullable Kind> kinds,
            @Personal.Length(max = 3) @Nullable PersonName name,
            @Valid @Nullable Period period,
            @Valid @Nullable Word word,
            List<@Valid Word> words) {}

    record Inner(@NotNull @Nullable String there) {}

    /** A value that is written as one text. */
    record Word(@Size(max = 3) @NotBlank @JsonValue String word) {}

    sealed interface Kind permits One, Other {}

    record One(@NotBlank @Nullable String one) implements Kind {}

    record Other(@Positive @Nullable Integer other, List<@Valid Inner> inner) implements Kind {}

    record Known(@NotBlank @Nullable String id) implements Aggregate {
        @Override
        public String typeWord() {
            return "known";
        }
    }

    record Foreign(
            @NotBlank @Nullable String id,
            @Digits(integer = 2, fraction = 1) @Nullable BigDecimal amount) implements Aggregate {
        @Override
        public String typeWord() {
            return "foreign";
        }
    }

    /** The last constraint is one of those that a plan knows. */
    record Named(
            @Short_Text @Nullable String lower,

            @NoLongerThanTheRegisterOfTheMunicipalityTakes @Nullable String other,

            @NoLongerThanTheRegisterOfTheMunicipalityTakes(message = "{OUR-Nickname1}") @Nullable String shortText,

            @NoLongerThanTheRegisterOfTheMunicipalityTakes(message = "{OUR-TheRegisterOfTheMunicipalityTakesNoMore}")
            @Nullable String much,

            @NotNull(message = "{OUR-X}") @Nullable String planned)
            implements Aggregate {

        @Override
        public @Nullable String id() {
            return null;
        }

        @Override
        public String typeWord() {
            return "named";
        }
    }

    @Size(max = 3) @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @SuppressWarnings("TypeName") // what a host may write
    @interface Short_Text {
        String message() default "too long";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Size(max = 3) @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface NoLongerThanTheRegisterOfTheMunicipalityTakes {
        String message() default "too long";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record HoldsForeign(List<@Valid Foreign> inner) {}

    record ListItself(@Valid List<Inner> inner) {}

    record OnMethod(@Nullable String id) {
        @NotNull @Nullable String getId() {
            return id;
        }
    }

    record OtherGroup(
            @NotNull(groups = Known.class) @Nullable String id) {}

    record Flags(
            @Pattern(regexp = "a", flags = Pattern.Flag.CASE_INSENSITIVE) String id) {}

    @SuppressWarnings("ArrayRecordComponent") // what a host may write
    record Arrays(@Size(max = 2) String[] ids) {}

    /** Not a record. */
    static final class Bean {
        @NotNull final @Nullable String id = null;
    }

    interface Open {}

    record AnyKind(@Valid @Nullable Open open) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.country.LabelPack;
import org.brygga.dataset.DatasetDocument;
import org.brygga.dataset.RecordType;
import org.brygga.sdk.schema.Component.Value;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemasTest {

    private static final CountryPacks ALL = CountryPacks.load();

    /** A constraint of somebody else. */
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Pretty {

        String message() default "Not pretty";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** What the constraints of somebody else may look like. */
    public record Foreign(
            @Pretty @Pattern(regexp = "a|b") String text,

            @Min(3) @DecimalMax(value = "9", inclusive = false) Integer number,

            @Size(min = 2) String longer) {}

    private static JsonNode schema(RecordType type, CountryPacks packs, String language) {
        return JsonMapper.shared()
                .readTree(JsonSchemas.of(packs, Locale.forLanguageTag(language)).schema(type));
    }

    @Test
    void titlesAreInTheLanguage() {
        JsonNode danish = schema(RecordType.GROUP, ALL, "da");
        JsonNode marks = danish.at("/$defs/AttendanceMark/oneOf");

        assertThat(danish.get("title").asString()).isEqualTo("Gruppe");
        assertThat(danish.at("/properties/name/title").asString()).isEqualTo("Navn");
        assertThat(marks.valueStream().map(word -> word.get("const").asString()))
                .containsExactly("PRESENT", "LATE", "EXCUSED", "ABSENT", "UNKNOWN");
        assertThat(marks.get(0).get("title").asString()).isNotEqualTo("Present");
    }

    @Test
    void theWordsOfAPackAreThereWhenThePackIsInUse() {
        CountryPacks withoutSweden = CountryPacks.of(
                ALL.list().stream().filter(pack -> !pack.id().equals("sweden")).toList());

        assertThat(schema(RecordType.AREA, ALL, "en").toString()).contains("SE_DESO", "DK_KOMMUNEKODE");
        assertThat(schema(RecordType.AREA, withoutSweden, "en").toString())
                .contains("DK_KOMMUNEKODE")
                .doesNotContain("SE_DESO");
    }

    @Test
    void aMunicipalityMayAddItsOwnWord() {
        LabelPack own = LabelPack.of(
                "town", "1", CountryPack.Layer.MUNICIPALITY, Map.of("code.group-kind.SEWING_CIRCLE", "Symöte"));

        assertThat(schema(RecordType.GROUP, ALL.with(List.of(own)), "sv")
                        .at("/$defs/GroupKindWord")
                        .toString())
                .contains("{\"const\":\"SEWING_CIRCLE\",\"title\":\"Symöte\"}");
    }

    @Test
    void whatIsRequiredMayNotBeNullAndAllElseMay() {
        JsonNode group = schema(RecordType.GROUP, ALL, "en");

        assertThat(group.get("required").valueStream().map(JsonNode::asString)).containsExactly("id");
        assertThat(group.at("/properties/id/type").asString()).isEqualTo("string");
        assertThat(group.at("/properties/name/type").valueStream().map(JsonNode::asString))
                .containsExactly("string", "null");
        assertThat(group.at("/properties/sessions/type").valueStream().map(JsonNode::asString))
                .containsExactly("array", "null");
        assertThat(group.get("additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void limitsAreNarrowedToWhatTheConstraintsLeave() {
        JsonNode properties = schema(RecordType.GROUP, ALL, "en").get("properties");

        assertThat(properties.at("/phase/minimum").intValue()).isEqualTo(1);
        assertThat(properties.at("/phase/maximum").intValue()).isEqualTo(4);
        assertThat(properties.at("/ordinalInMunicipality/minimum").intValue()).isEqualTo(1);
        assertThat(properties.at("/ordinalInMunicipality/maximum").intValue()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aConstraintThatNoSchemaSaysIsCounted() {
        List<Check> text = Shapes.of(Foreign.class).get(0).checks();

        assertThat(text).anySatisfy(check -> {
            assertThat(check.constraint()).isEqualTo("Pretty");
            assertThat(check.sayable()).isFalse();
        });
        assertThat(JsonSchemas.unsaid())
                .contains(new JsonSchemas.Unsaid("Period", "", "InOrder", "COM-PER-001"))
                .allMatch(unsaid -> unsaid.component().isEmpty());
    }

    @Test
    void aPatternIsForTheWholeTextAndLimitsMayLeaveOutTheirEnds() {
        List<Component> components = Shapes.of(Foreign.class);

        assertThat(components.get(0).checks())
                .anySatisfy(check -> assertThat(check.keywords()).containsEntry("pattern", "^(?:a|b)$"));
        assertThat(components.get(1).checks().stream().flatMap(check -> check.keywords().keySet().stream()))
                .containsExactlyInAnyOrder("minimum", "exclusiveMaximum");
        assertThat(components.get(2).checks().get(0).keywords()).containsExactly(Map.entry("minLength", 2));
    }

    /** Else Bean Validation would not look into it, and the schema would be the stricter of the two. */
    @Test
    void everyRecordInARecordIsLookedInto() {
        for (Class<?> record : Shapes.reachable(DatasetDocument.class)) {
            if (record != DatasetDocument.class) {
                for (Component component : Shapes.of(record)) {
                    boolean nested = Shapes.values(component).anyMatch(Value.Nested.class::isInstance);
                    assertThat(!nested || Shapes.cascades(record, component.name()))
                            .as(record.getSimpleName() + "." + component.name())
                            .isTrue();
                }
            }
        }
    }
}

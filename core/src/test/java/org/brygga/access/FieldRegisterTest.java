// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.Labels;
import org.brygga.dataset.RecordType;
import org.brygga.model.event.Event;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.GroupLead;
import org.brygga.model.group.Session;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Personal;
import org.brygga.model.value.Code;
import org.junit.jupiter.api.Test;

class FieldRegisterTest {

    private static final FieldRegister REGISTER = FieldRegister.standard();
    private static final List<Class<?>> PARTS = List.of(
            Enrolment.class,
            Session.class,
            Attendance.class,
            WaitingPlace.class,
            GroupLead.class,
            OutreachContact.class);

    private static Map<String, Class<?>> records() {
        return Stream.concat(
                        Stream.of(RecordType.values())
                                .map(type -> Map.entry(type.word(), (Class<?>) type.recordClass())),
                        PARTS.stream().map(part -> Map.entry(Redaction.word(part), part)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A new component of a record about people is hidden from everybody until somebody says what it is for. */
    @Test
    void everyComponentOfEveryRecordIsInTheRegister() {
        records()
                .forEach((word, type) -> assertThat(Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .filter(component ->
                                        REGISTER.field(word, component).isEmpty()))
                        .as("components of %s that nobody has placed in fields.csv", word)
                        .isEmpty());
    }

    @Test
    void theRegisterSpeaksOfNothingElse() {
        assertThat(REGISTER.fields()).allSatisfy(field -> {
            assertThat(records()).containsKey(field.record());
            assertThat(field.component().equals("*")
                            || Arrays.stream(records().get(field.record()).getRecordComponents())
                                    .anyMatch(component -> component.getName().equals(field.component())))
                    .as("%s %s", field.record(), field.component())
                    .isTrue();
        });
    }

    @Test
    void whatHoldsPersonalValuesIsPersonalAndDoesNotStay() {
        records()
                .forEach((word, type) -> Stream.of(type.getRecordComponents())
                        .filter(component -> holds(component, Personal.class) || holds(component, PersonKey.class))
                        .filter(component ->
                                !(type == Event.class && component.getName().equals("media")))
                        .map(component ->
                                REGISTER.field(word, component.getName()).orElseThrow())
                        .forEach(field -> {
                            assertThat(field.personal() || field.component().equals("*"))
                                    .as("%s", field)
                                    .isTrue();
                            assertThat(field.stays() && !field.component().equals("*"))
                                    .as("%s", field)
                                    .isFalse();
                        }));
    }

    private static boolean holds(RecordComponent component, Class<?> type) {
        return component.getGenericType().getTypeName().contains(type.getName())
                || type.isAssignableFrom(component.getType())
                || Stream.of("PersonName", "ContactDetail", "BirthYear", "PersonalText", "IdentifierValue")
                        .anyMatch(name -> type == Personal.class
                                && component.getGenericType().getTypeName().contains("." + name));
    }

    @Test
    void whatIsPersonalHasAPurposeThatHasALabel() {
        Labels labels = Labels.of(Town.PACKS);
        Set<Code> purposes = REGISTER.fields().stream()
                .flatMap(field -> field.purposes().stream())
                .collect(Collectors.toSet());

        assertThat(REGISTER.fields().stream()
                        .filter(PersonalField::personal)
                        .filter(field -> !field.component().equals("*")
                                && field.purposes().isEmpty()))
                .isEmpty();
        assertThat(labels.codes("purpose", Locale.ENGLISH).keySet()).containsAll(purposes);
    }

    @Test
    void nobodyButTheOfficerAndHerselfReadsAnIdentityNumberOrAProofForAFunder() {
        assertThat(REGISTER.field("identifier", "value").orElseThrow().roles())
                .containsExactly(Role.DATA_PROTECTION_OFFICER);
        assertThat(REGISTER.field("enrolment", "funderAnswers").orElseThrow().roles())
                .containsExactly(Role.DATA_PROTECTION_OFFICER);
    }

    @Test
    void whatNobodyHasPlacedIsShownToNobody() {
        assertThat(REGISTER.field("participant", "aNewComponent")).isEmpty();
        assertThat(REGISTER.field("a-new-record", "id")).isEmpty();
    }
}

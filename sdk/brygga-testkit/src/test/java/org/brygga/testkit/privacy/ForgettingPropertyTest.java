// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.brygga.access.FieldRegister;
import org.brygga.access.Redaction;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.References;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.privacy.Erasure;
import org.brygga.privacy.Forgetting;
import org.brygga.testkit.generate.LinkedDatasets;
import org.brygga.testkit.store.ReachableText;
import org.junit.jupiter.api.Test;

class ForgettingPropertyTest {

    private static List<Aggregate> rest(Dataset dataset, Erasure erasure) {
        List<Aggregate> rest = new ArrayList<>(erasure.kept());
        dataset.all().stream()
                .filter(record -> !erasure.gone().contains(record.ref()))
                .map(erasure.without())
                .forEach(rest::add);
        return rest;
    }

    private static Forgetting forgetting(Dataset dataset) {
        return new Forgetting(dataset, () -> PersonKey.of(UUID.randomUUID()));
    }

    @Property(seed = "81", edgeCases = EdgeCasesMode.NONE)
    void nothingThatIsLeftNamesHer(
            @ForAll @LongRange(min = 1, max = 500) long seed,
            @ForAll @IntRange(max = 60) int which,
            @ForAll boolean minimise) {
        Dataset dataset = LinkedDatasets.seeded(seed).dataset(100);
        List<PersonRecord> people = people(dataset);
        PersonRecord her = people.get(which % people.size());

        List<Aggregate> rest = rest(dataset, forgetting(dataset).everything(her.person(), minimise));

        List<Ref> hers = dataset.aboutPerson(her.person()).stream()
                .map(PersonRecord::ref)
                .toList();
        assertThat(rest.stream().flatMap(References::of)).doesNotContainAnyElementsOf(hers);
        assertThat(ReachableText.of(rest)).doesNotContain(her.person().key());
        assertThat(rest.stream().map(Aggregate::ref)).doesNotContainAnyElementsOf(hers);
    }

    @Property(seed = "82", edgeCases = EdgeCasesMode.NONE)
    void whatNamesSomebodyElseIsLeftAsItWas(
            @ForAll @LongRange(min = 1, max = 500) long seed, @ForAll @IntRange(max = 60) int which) {
        Dataset dataset = LinkedDatasets.seeded(seed).dataset(100);
        List<PersonRecord> people = people(dataset);
        PersonRecord her = people.get(which % people.size());
        Erasure erasure = forgetting(dataset).everything(her.person(), true);

        dataset.all().stream()
                .filter(record -> !erasure.gone().contains(record.ref()))
                .filter(record -> References.of(record).noneMatch(erasure.gone()::contains))
                .filter(record ->
                        !ReachableText.of(record).contains(her.person().key()))
                .forEach(record -> assertThat(erasure.without().apply(record)).isSameAs(record));
    }

    @Property(seed = "83", edgeCases = EdgeCasesMode.NONE)
    void onlyWhatIsMarkedToStayIsKept(
            @ForAll @LongRange(min = 1, max = 500) long seed, @ForAll @IntRange(max = 60) int which) {
        Dataset dataset = LinkedDatasets.seeded(seed).dataset(100);
        List<PersonRecord> people = people(dataset);
        PersonRecord her = people.get(which % people.size());

        List<Aggregate> kept =
                forgetting(dataset).everything(her.person(), true).kept();

        assertThat(kept).allSatisfy(record -> {
            for (var component : record.getClass().getRecordComponents()) {
                boolean stays = FieldRegister.standard()
                        .field(record.typeWord(), component.getName())
                        .orElseThrow()
                        .stays();
                Object value = Redaction.value(component, (Record) record);
                boolean namesNobody = List.of("id", "person", "identification").contains(component.getName());
                assertThat(stays || namesNobody || value == null || List.of().equals(value))
                        .as("%s of what is kept", component.getName())
                        .isTrue();
            }
        });
    }

    private static List<PersonRecord> people(Dataset dataset) {
        List<PersonRecord> people = new ArrayList<>(dataset.all(Participant.class));
        people.addAll(dataset.all(Volunteer.class));
        people.removeIf(person -> person.person() == null);
        return people;
    }

    @Test
    void whereverATownNamesHerSheIsForgotten() {
        Dataset town = ProtectedTown.with(Protection.Level.NONE);
        String before = ReachableText.of(town.all());
        assertThat(ProtectedTown.TOKENS).allSatisfy(token -> assertThat(before).contains(token));

        String erased = ReachableText.of(rest(town, forgetting(town).everything(ProtectedTown.HER, false)));
        String minimised = ReachableText.of(rest(town, forgetting(town).everything(ProtectedTown.HER, true)));

        assertThat(ProtectedTown.TOKENS)
                .allSatisfy(token -> assertThat(erased).doesNotContain(token))
                .allSatisfy(token -> assertThat(minimised).doesNotContain(token));
    }

    @Test
    void oneRecordGoesAndTheOthersAboutHerStay() {
        Dataset town = ProtectedTown.with(Protection.Level.NONE);
        Participant participant = town.all(Participant.class).stream()
                .filter(one -> ProtectedTown.HER.equals(one.person()))
                .findFirst()
                .orElseThrow();

        Erasure erasure = forgetting(town).record(participant, false);

        assertThat(erasure.wholly()).isFalse();
        assertThat(erasure.gone()).containsExactly(participant.ref());
        assertThat(ReachableText.of(rest(town, erasure)))
                .contains("kanarivolunteer", ProtectedTown.HER.key())
                .doesNotContain("kanariparticipant", "kanarienrolment");
    }
}

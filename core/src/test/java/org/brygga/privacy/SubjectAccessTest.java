// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.brygga.access.Town;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.Purpose;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class SubjectAccessTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static IndexedDataset town() {
        IndexedDataset.Builder records = IndexedDataset.builder();
        List<Ref> changed = List.of(Town.AMAL.ref(), Town.TUESDAY.ref());
        Town.records().all().stream()
                .filter(record -> !changed.contains(record.ref()))
                .forEach(records::add);
        return records.add(ParticipantBuilder.builder(Town.AMAL)
                        .name(PersonName.of("Amal Provlund"))
                        .contacts(List.of(ContactDetail.of("amal@example.org")))
                        .languages(List.of(LanguageTag.of("so")))
                        .purposes(List.of(new Purpose(Code.of("PARTICIPATION"), Code.of("CONSENT"), null)))
                        .build())
                .add(GroupBuilder.builder(Town.TUESDAY)
                        .attendance(List.of(
                                new Attendance("s1", Town.AMAL.ref(), Attendance.Mark.LATE, null, null),
                                new Attendance("s1", Town.HIDDEN.ref(), Attendance.Mark.PRESENT, null, null)))
                        .build())
                .add(PartnershipBuilder.builder()
                        .id("sharing")
                        .name("Agreement of the town")
                        .programmes(List.of(Ref.of("programme", "north")))
                        .parties(List.of(
                                PartyBuilder.builder()
                                        .name("The town")
                                        .role(Party.Role.SIGNATORY)
                                        .build(),
                                PartyBuilder.builder()
                                        .organisation(Town.NORTH)
                                        .role(Party.Role.SIGNATORY)
                                        .build()))
                        .dataSharing(new Partnership.DataSharing(true, null, null))
                        .build())
                .build();
    }

    private static Dossier dossier(Locale locale, SubjectAccess.Seen... seen) {
        return new SubjectAccess(Town.PACKS).of(Town.AMAL.person(), town(), List.of(seen), Town.DAY, locale);
    }

    @Test
    void sheReadsInHerLanguageWhatIsHeldAboutHer() {
        assertThat(dossier(SWEDISH).text())
                .startsWith("Vad som finns om dig den 1 mars 2026")
                .contains("Namn: Amal Provlund", "amal@example.org", "Deltagare", "somaliska", "Samtycke")
                .contains("Agreement of the town: The town, north.")
                .contains("Ingen, så vitt det är antecknat.");
    }

    @Test
    void nothingInItIsAboutAnybodyElse() {
        Dossier dossier = dossier(Locale.ENGLISH);

        assertThat(dossier.text()).doesNotContain(Town.HIDDEN.person().key(), "hidden", "participant far");
        assertThat(dossier.records().all().stream().map(Aggregate::ref))
                .containsExactlyInAnyOrder(Town.AMAL.ref(), Town.TUESDAY.ref());
        assertThat(dossier.records().all(Group.class).get(0).attendance()).hasSize(1);
    }

    @Test
    void whoeverHasLookedIsNamedByRoleAndReason() {
        assertThat(dossier(Locale.ENGLISH, new SubjectAccess.Seen(Town.DAY, Code.of("COORDINATOR"), Code.of("SAFETY")))
                        .text())
                .contains("1 March 2026: Coordinator, Her safety or that of others.");
    }

    @Test
    void whereNothingIsHeldSheIsToldSo() {
        Dossier nobody = new SubjectAccess(Town.PACKS)
                .of(PersonKey.of("aabbccddeeff40008000000000000077"), town(), List.of(), Town.DAY, Locale.ENGLISH);

        assertThat(nobody.text()).contains("Nothing is held about this person.");
        assertThat(nobody.records().all()).isEmpty();
    }

    @Test
    void theDossierHidesItselfInATextForPrograms() {
        assertThat(dossier(SWEDISH).toString()).doesNotContain("Amal");
    }
}

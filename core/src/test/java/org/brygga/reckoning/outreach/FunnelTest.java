// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.outreach.Referral;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Period MARCH = Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private static OutreachContactBuilder contact() {
        return OutreachContactBuilder.builder()
                .date(DAY)
                .channel(Code.of("SCHOOL_GATE"))
                .language(LanguageTag.of("so"));
    }

    private static Funnel funnel(List<OutreachContact> contacts, Enrolment... enrolments) {
        OutreachLog log =
                OutreachLogBuilder.builder().id("march").contacts(contacts).build();
        Group group = GroupBuilder.builder()
                .id("tuesday")
                .enrolments(List.of(enrolments))
                .build();
        return Funnel.of(List.of(log), List.of(group), MARCH);
    }

    private static EnrolmentBuilder through(String channel, String person, String status) {
        return EnrolmentBuilder.builder()
                .id(person)
                .person(Ref.of("participant", person))
                .cameThrough(Code.of(channel))
                .status(Code.of(status));
    }

    @Test
    void contactsConversationsAndReferralsAreCountedWithinThePeriod() {
        Funnel funnel = funnel(List.of(
                contact().build(),
                contact().conversation(true).build(),
                contact().durationBand(Code.of("FROM_15_TO_60_MINUTES")).build(),
                contact()
                        .durationBand(Code.of("OVER_60_MINUTES"))
                        .conversation(false)
                        .build(),
                contact()
                        .referrals(List.of(new Referral(Code.of("HEALTH_CENTRE"), null, true)))
                        .build(),
                contact().date(LocalDate.of(2026, 4, 1)).conversation(true).build()));

        assertThat(funnel.contacts()).isEqualTo(5);
        assertThat(funnel.conversations()).isEqualTo(2);
        assertThat(funnel.referrals()).isEqualTo(1);
    }

    @Test
    void contactsAreTalliedByLanguageTopicAndChannel() {
        Funnel funnel = funnel(List.of(
                contact()
                        .topics(List.of(Code.of("HEALTH"), Code.of("HEALTH"), Code.of("SCHOOL")))
                        .build(),
                contact()
                        .language(LanguageTag.of("ar"))
                        .topics(List.of(Code.of("HEALTH")))
                        .build(),
                contact().language(null).channel(null).build()));

        assertThat(funnel.byLanguage()).containsExactly(entry("ar", 1L), entry("so", 1L));
        assertThat(funnel.byTopic()).containsExactly(entry(Code.of("HEALTH"), 2L), entry(Code.of("SCHOOL"), 1L));
        assertThat(funnel.byChannel()).containsExactly(entry(Code.of("SCHOOL_GATE"), 2L));
    }

    @Test
    void onlyWhoeverSaysThatSheCameThroughOutreachHasJoined() {
        Funnel funnel = funnel(
                List.of(),
                through("OUTREACH", "amal", "COMPLETED").build(),
                through("OUTREACH", "amal", "MOVED").id("again").build(),
                through("OUTREACH", "hodan", "LEFT").build(),
                through("OUTREACH", "sahra", "WAITING").build(),
                through("FRIEND", "idil", "COMPLETED").build(),
                through("OUTREACH", "long-ago", "STARTED")
                        .period(new Period(PartialDate.of(LocalDate.of(2025, 3, 1)), null))
                        .build());

        assertThat(funnel.joined()).isEqualTo(2);
        assertThat(funnel.completed()).isEqualTo(1);
    }
}

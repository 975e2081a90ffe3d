// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.outreach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;

/**
 * From contacts in the street to people who completed a group.
 *
 * <p>The first three figures count contacts, which are not persons; the last two count persons. Nothing ties one to the other:
 * whoever is met stays unknown, and whoever joins says herself how she found the group.
 *
 * @param contacts how many contacts there were
 * @param conversations how many of them became a conversation
 * @param referrals how many of them led on to something
 * @param joined how many people joined a group and came through outreach
 * @param completed how many of those completed
 * @param byLanguage contacts by language
 * @param byTopic contacts by topic; several topics of one contact count each
 * @param byChannel contacts by place or way
 */
public record Funnel(
        long contacts,
        long conversations,
        long referrals,
        long joined,
        long completed,
        Map<String, Long> byLanguage,
        Map<Code, Long> byTopic,
        Map<Code, Long> byChannel) {

    private static final Code OUTREACH = Code.of("OUTREACH");
    private static final Set<String> JOINED = Set.of("STARTED", "COMPLETED", "LEFT", "MOVED");

    /** The contacts within a period, and those who joined a group within it. */
    public static Funnel of(Collection<OutreachLog> logs, Collection<Group> groups, Period period) {
        List<OutreachContact> contacts = logs.stream()
                .flatMap(log -> log.contacts().stream())
                .filter(contact -> contact.date() != null && period.contains(contact.date()))
                .toList();
        List<Enrolment> joined = groups.stream()
                .flatMap(group -> group.enrolments().stream())
                .filter(one -> OUTREACH.equals(one.cameThrough())
                        && one.status() != null
                        && JOINED.contains(one.status().word()))
                .filter(one -> one.period() == null
                        || one.period().firstDay().map(period::contains).orElse(true))
                .toList();
        return new Funnel(
                contacts.size(),
                contacts.stream().filter(Funnel::conversation).count(),
                contacts.stream()
                        .filter(contact -> !contact.referrals().isEmpty())
                        .count(),
                persons(joined.stream()),
                persons(joined.stream().filter(one -> Code.is(one.status(), "COMPLETED"))),
                tally(contacts, contact -> Stream.ofNullable(contact.language()).map(language -> language.tag())),
                tally(contacts, contact -> contact.topics().stream().distinct()),
                tally(contacts, contact -> Stream.ofNullable(contact.channel())));
    }

    /** It was noted as one, or it lasted as long as one. */
    private static boolean conversation(OutreachContact contact) {
        return Boolean.TRUE.equals(contact.conversation())
                || (contact.conversation() == null
                        && (Code.is(contact.durationBand(), "FROM_15_TO_60_MINUTES")
                                || Code.is(contact.durationBand(), "OVER_60_MINUTES")));
    }

    private static long persons(Stream<Enrolment> enrolments) {
        return enrolments
                .flatMap(one -> Stream.ofNullable(one.person()))
                .distinct()
                .count();
    }

    private static <K extends Comparable<K>> Map<K, Long> tally(
            List<OutreachContact> contacts, Function<OutreachContact, Stream<K>> keys) {
        Map<K, Long> counts = new TreeMap<>();
        contacts.stream().flatMap(keys).forEach(key -> counts.merge(key, 1L, Long::sum));
        return counts;
    }
}

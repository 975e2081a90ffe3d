// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.brygga.check.ForbiddenEntries;
import org.brygga.finding.Severity;
import org.brygga.model.event.Event;
import org.brygga.model.event.MediaItem;
import org.brygga.model.group.Group;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.Consent;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** Rules for what else may reveal somebody: numbers, pictures, notes, shared data. */
public final class PrivacyRules {

    static final Rule<HeldIdentifier> NUMBER_HAS_REASON = Rule.error("PRV-003")
            .title("A national identity number is held for a recorded legal reason")
            .text("No legal reason is recorded for holding the number.")
            .fix(
                    "State the reason (consent, a law, a clearly justified need), or erase the number; a date of birth is often enough.")
            .source(
                    Confidence.VERIFIED,
                    "GDPR article 87; IMY and Datatilsynet on identity numbers; databeskyttelsesloven section 11",
                    "")
            .from("2018-05-25")
            .on(HeldIdentifier.class)
            .reads("reason")
            .holds(identifier -> identifier.reason() != null);

    static final Rule<Event> PICTURE_HAS_CONSENT = Rule.error("PRV-007")
            .title("A picture of somebody who can be recognised is used with her own consent only")
            .text("The picture shows somebody who can be recognised, and no consent allows its use.")
            .text("notStated", "The picture shows somebody who can be recognised, and no consent is recorded.")
            .text("withdrawn", "A consent to use the picture was withdrawn, and it is still published.")
            .fix("Record the consent of each person in the picture, or take it away.")
            .source(
                    Confidence.VERIFIED,
                    "GDPR articles 6 and 7; " + "Bydelsmødre, photo consent",
                    "https://data.europa.eu/eli/reg/2016/679/oj")
            .from("2018-05-25")
            .scope(Scope.AGGREGATE)
            .on(Event.class)
            .reads("media")
            .finds((event, context, hits) -> Each.of(event.media(), "media", MediaItem::id, (item, path) -> {
                if (!Boolean.TRUE.equals(item.identifiable())) {
                    return;
                }
                if (item.consents().isEmpty()) {
                    hits.in("notStated").add(path.child("consents"), Severity.WARNING, Map.of());
                } else if (!Boolean.FALSE.equals(item.published())
                        && item.consents().stream().anyMatch(consent -> withdrawn(consent, context.asOf()))) {
                    hits.in("withdrawn").add(path.child("consents"));
                }
            }));

    static final Rule<Partnership> SHARING_IS_AGREED = Rule.warning("PRV-009")
            .title("Parties that share personal data have agreed on who answers for what")
            .text("Personal data are shared between the parties, and no agreement on it is recorded.")
            .fix(
                    "Record the arrangement between joint controllers, or the processor agreement (GDPR articles 26 and 28).")
            .source(Confidence.GENERAL, "GDPR articles 26 and 28", "https://data.europa.eu/eli/reg/2016/679/oj")
            .from("2018-05-25")
            .on(Partnership.class)
            .reads("dataSharing")
            .holds(partnership -> partnership.dataSharing() == null
                    || !Boolean.TRUE.equals(partnership.dataSharing().shared())
                    || partnership.dataSharing().agreement() != null);

    static final Rule<Volunteer> CHECK_NOTE_IS_ERASED = RuleBuilder.about(ForbiddenEntries.CHECK_NOTE, Volunteer.class)
            .reads("recordChecks")
            .finds((volunteer, context, hits) -> Each.of(volunteer.recordChecks(), "recordChecks", (note, path) -> {
                if (note.taskEnded() != null && context.asOf().isAfter(note.taskEnded())) {
                    hits.in("ended").add(path, Map.of("ended", note.taskEnded()));
                }
            }));

    private static final RuleEntry FREE_TEXT = Rule.warning("PRV-006")
            .title("A note holds no identity number, telephone number or e-mail address")
            .text("The note looks as if it held an identity number, a telephone number or an e-mail address.")
            .fix("Take it out of the note; contact data have a place of their own.")
            .source(Confidence.VERIFIED, "IMY, what associations need to do to follow the GDPR", "https://www.imy.se/")
            .from("2018-05-25")
            .scope(Scope.AGGREGATE)
            .entry();

    private PrivacyRules() {}

    public static List<Rule<?>> all() {
        return List.of(
                NUMBER_HAS_REASON,
                PICTURE_HAS_CONSENT,
                SHARING_IS_AGREED,
                CHECK_NOTE_IS_ERASED,
                note(Volunteer.class, Volunteer::note),
                note(Participant.class, Participant::note),
                note(Group.class, Group::note),
                note(Event.class, Event::note),
                RuleBuilder.about(FREE_TEXT, OutreachLog.class)
                        .reads("contacts")
                        .finds((log, context, hits) ->
                                Each.of(log.contacts(), "contacts", OutreachContact::id, (contact, path) -> {
                                    if (FreeText.looksPersonal(contact.note())) {
                                        hits.add(path.child("note"));
                                    }
                                })));
    }

    private static boolean withdrawn(Consent consent, LocalDate asOf) {
        return consent.withdrawn() != null && !consent.withdrawn().isAfter(asOf);
    }

    private static <T extends Aggregate> Rule<T> note(Class<T> subject, Function<T, @Nullable PersonalText> note) {
        return RuleBuilder.about(FREE_TEXT, subject)
                .reads("note")
                .holds(record -> !FreeText.looksPersonal(note.apply(record)));
    }
}

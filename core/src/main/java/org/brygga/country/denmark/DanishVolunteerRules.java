// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.finding.FieldPath;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** The Danish certificate for people who work directly with children. */
final class DanishVolunteerRules {

    private static final Set<String> SOCIAL_FUNDS = Set.of("DK_SECTION_18", "DK_STATE_SOCIAL");

    static final Rule<Volunteer> HAS_CERTIFICATE = Rule.error("DK-VOL-001")
            .title(
                    "Whoever works directly with children under 15 for an organisation with social funds has a børneattest")
            .text("No børneattest is noted, and the organisation has received {scheme}.")
            .fix(
                    "Let the association order the certificate with her consent, and note the day; without it grants may be lost.")
            .source(
                    Confidence.VERIFIED,
                    "Børneattestloven; guidance on section 18 funds",
                    "https://www.retsinformation.dk/")
            .scope(Scope.PROGRAMME)
            .notStated()
            .on(
                    Volunteer.class,
                    volunteer -> Boolean.TRUE.equals(volunteer.childContact()) && volunteer.organisation() != null)
            .reads("recordChecks", "childContact", "organisation")
            .finds((volunteer, context, hits) -> {
                boolean noted = volunteer.recordChecks().stream().anyMatch(note -> Code.is(note.kind(), "BORNEATTEST"));
                Ref organisation = Objects.requireNonNull(volunteer.organisation());
                Optional<Code> funds = context.dataset().referringTo(Grant.class, organisation).stream()
                        .filter(grant -> grant.parties().stream()
                                .anyMatch(party -> organisation.equals(party.organisation())
                                        && party.role() != GrantParty.Role.FUNDER))
                        .flatMap(grant -> Stream.ofNullable(grant.scheme()))
                        .filter(scheme -> SOCIAL_FUNDS.contains(scheme.word()))
                        .findFirst();
                if (!noted && funds.isPresent()) {
                    hits.add(FieldPath.of("recordChecks"), Map.of("scheme", funds.get()));
                }
            });

    private DanishVolunteerRules() {}

    static List<Rule<?>> all() {
        return List.of(HAS_CERTIFICATE);
    }
}

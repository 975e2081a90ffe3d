// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.country.CountryPack;
import org.brygga.country.ResourceWords;
import org.brygga.country.SchemeTable;
import org.brygga.country.Words;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.rule.Rule;

/**
 * What Sweden knows: the published criteria of idea-based public partnerships, the method of citizen promises, the
 * levels of the police's list of vulnerable areas.
 *
 * <p>Not checked: whether a partnership is lawful. The label proves nothing (HFD 2020:15); the assessments do.
 */
public final class SwedenPack implements CountryPack {

    static final CountryCode SWEDEN = CountryCode.of("SE");

    private static final Words WORDS = ResourceWords.beside(SwedenPack.class);

    @Override
    public String id() {
        return "sweden";
    }

    @Override
    public String version() {
        return "2026.11";
    }

    @Override
    public Layer layer() {
        return Layer.COUNTRY;
    }

    @Override
    public Optional<CountryCode> country() {
        return Optional.of(SWEDEN);
    }

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        IopRules.all(),
                        IopAgreementRules.all(),
                        CitizenPromiseRules.all(),
                        PromiseFollowUpRules.all(),
                        SwedishVolunteerRules.all(),
                        SwedishPlaceRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<ClassificationScheme> schemes() {
        return SchemeTable.beside(SwedenPack.class);
    }

    @Override
    public Set<Code> partnershipForms() {
        return Set.of(Code.of("IOP"), Code.of("CITIZEN_PROMISE"));
    }
}

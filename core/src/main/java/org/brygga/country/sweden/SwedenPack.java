// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.country.CountryPack;
import org.brygga.country.ResourceWords;
import org.brygga.country.Words;
import org.brygga.country.number.NumberKind;
import org.brygga.country.safeguard.Safeguards;
import org.brygga.country.sweden.number.Organisationsnummer;
import org.brygga.country.sweden.number.Personnummer;
import org.brygga.country.sweden.number.Postnummer;
import org.brygga.country.table.CodeTable;
import org.brygga.country.table.DatedTable;
import org.brygga.country.table.HolidayTable;
import org.brygga.country.table.SchemeTable;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.rule.Rule;

/**
 * What Sweden knows: the published criteria of idea-based public partnerships, the method of citizen promises, the
 * levels of the police's list of vulnerable areas, the codes of municipalities since 2003 and of counties since 1997.
 *
 * <p>Not checked: whether a partnership is lawful. The label proves nothing (HFD 2020:15); the assessments do.
 */
public final class SwedenPack implements CountryPack {

    static final CountryCode SWEDEN = CountryCode.of("SE");

    static final CodeTable MUNICIPALITIES = CodeTable.beside(SwedenPack.class, "municipalities.csv", "SE_KOMMUNKOD");
    static final CodeTable COUNTIES = CodeTable.beside(SwedenPack.class, "counties.csv", "SE_LANSKOD");

    static final DatedTable THRESHOLDS = DatedTable.beside(SwedenPack.class, "thresholds.csv");

    private static final Words WORDS = ResourceWords.beside(SwedenPack.class);
    private static final Words LABELS = ResourceWords.beside(SwedenPack.class, "labels");

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
                        SwedishPlaceRules.all(),
                        SwedishAreaRules.all(),
                        SwedishNumberRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public Words labels() {
        return LABELS;
    }

    @Override
    public Optional<DatedTable> thresholds() {
        return Optional.of(THRESHOLDS);
    }

    @Override
    public HolidayTable holidays() {
        return HolidayTable.beside(SwedenPack.class);
    }

    @Override
    public Set<LanguageTag> majorityLanguages() {
        return Set.of(LanguageTag.of("sv"));
    }

    @Override
    public Safeguards safeguards() {
        return Safeguards.beside(SwedenPack.class);
    }

    @Override
    public List<NumberKind> numbers() {
        return List.of(Personnummer.KIND, Organisationsnummer.KIND, Postnummer.KIND);
    }

    @Override
    public List<ClassificationScheme> schemes() {
        return SchemeTable.beside(SwedenPack.class);
    }

    @Override
    public Map<String, CodeTable> codeLists() {
        return Map.of(CodeTable.MUNICIPALITY, MUNICIPALITIES, CodeTable.COUNTY, COUNTIES);
    }

    @Override
    public Set<Code> partnershipForms() {
        return Set.of(Code.of("IOP"), Code.of("CITIZEN_PROMISE"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.country.CountryPack;
import org.brygga.country.ReportDemand;
import org.brygga.country.ResourceWords;
import org.brygga.country.Words;
import org.brygga.country.norway.number.Fodselsnummer;
import org.brygga.country.norway.number.Organisasjonsnummer;
import org.brygga.country.number.NumberKind;
import org.brygga.country.safeguard.Safeguards;
import org.brygga.country.table.CodeTable;
import org.brygga.country.table.DatedTable;
import org.brygga.country.table.HolidayTable;
import org.brygga.country.table.SchemeTable;
import org.brygga.model.grant.Grant;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.rule.Rule;

/**
 * What Norway knows: which code of a municipality or county was in force on which day since 2017, and what Stiftelsen Dam asks of its grants.
 *
 * <p>Not checked: whether an area initiative exists; there is no national list with fixed levels.
 */
public final class NorwayPack implements CountryPack {

    static final CodeTable MUNICIPALITIES =
            CodeTable.beside(NorwayPack.class, "municipalities.csv", "NO_KOMMUNENUMMER");
    static final CodeTable COUNTIES = CodeTable.beside(NorwayPack.class, "counties.csv", "NO_FYLKESNUMMER");

    static final DatedTable THRESHOLDS = DatedTable.beside(NorwayPack.class, "thresholds.csv");

    private static final Words WORDS = ResourceWords.beside(NorwayPack.class);
    private static final Words LABELS = ResourceWords.beside(NorwayPack.class, "labels");

    @Override
    public String id() {
        return "norway";
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
        return Optional.of(CountryCode.of("NO"));
    }

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        DamRules.all(),
                        DamAccountRules.all(),
                        NorwegianGroupRules.all(),
                        NorwegianPlaceRules.all(),
                        NorwegianNumberRules.all())
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
    public List<ReportDemand> demands(Grant grant) {
        return DamRules.demands(grant);
    }

    @Override
    public HolidayTable holidays() {
        return HolidayTable.beside(NorwayPack.class);
    }

    @Override
    public Set<LanguageTag> majorityLanguages() {
        return Set.of(LanguageTag.of("nb"), LanguageTag.of("nn"));
    }

    @Override
    public Safeguards safeguards() {
        return Safeguards.beside(NorwayPack.class);
    }

    @Override
    public List<NumberKind> numbers() {
        return List.of(Fodselsnummer.KIND, Organisasjonsnummer.KIND);
    }

    @Override
    public Map<String, CodeTable> codeLists() {
        return Map.of(CodeTable.MUNICIPALITY, MUNICIPALITIES, CodeTable.COUNTY, COUNTIES);
    }

    @Override
    public List<ClassificationScheme> schemes() {
        return SchemeTable.beside(NorwayPack.class);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.country.CountryPack;
import org.brygga.country.ResourceWords;
import org.brygga.country.Words;
import org.brygga.country.denmark.number.Cpr;
import org.brygga.country.denmark.number.Cvr;
import org.brygga.country.number.NumberKind;
import org.brygga.country.safeguard.Safeguards;
import org.brygga.country.table.CodeTable;
import org.brygga.country.table.DatedTable;
import org.brygga.country.table.HolidayTable;
import org.brygga.country.table.SchemeTable;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.rule.Rule;

/**
 * What Denmark knows: how little may be written about a conversation, how the law classifies housing areas and that its
 * categories are contested, and the codes of municipalities and regions since 2007.
 *
 * <p>The values that a housing area was classified by are the criteria of its classification: {@code
 * DK_OUTSIDE_WORK_SHARE}, {@code DK_BASIC_SCHOOL_SHARE}, {@code DK_INCOME_SHARE} and {@code DK_NON_WESTERN_SHARE} in
 * {@code PERCENT}, {@code DK_CONVICTED_RATIO} in {@code TIMES}.
 */
public final class DenmarkPack implements CountryPack {

    /** The codes are often written without the leading zero. */
    static final CodeTable MUNICIPALITIES = CodeTable.beside(DenmarkPack.class, "municipalities.csv", "DK_KOMMUNEKODE")
            .filledTo(4);

    static final CodeTable REGIONS = CodeTable.beside(DenmarkPack.class, "regions.csv", "DK_REGIONSKODE");

    static final DatedTable THRESHOLDS = DatedTable.beside(DenmarkPack.class, "thresholds.csv");

    private static final Words WORDS = ResourceWords.beside(DenmarkPack.class);
    private static final Words LABELS = ResourceWords.beside(DenmarkPack.class, "labels");

    @Override
    public String id() {
        return "denmark";
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
        return Optional.of(CountryCode.of("DK"));
    }

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        DanishRules.all(),
                        DanishGrantRules.all(),
                        DanishVolunteerRules.all(),
                        DanishNumberRules.all(),
                        HousingAreaRules.all())
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
        return HolidayTable.beside(DenmarkPack.class);
    }

    @Override
    public Set<LanguageTag> majorityLanguages() {
        return Set.of(LanguageTag.of("da"));
    }

    @Override
    public Safeguards safeguards() {
        return Safeguards.beside(DenmarkPack.class);
    }

    @Override
    public List<NumberKind> numbers() {
        return List.of(Cpr.KIND, Cvr.KIND);
    }

    @Override
    public Map<String, CodeTable> codeLists() {
        return Map.of(CodeTable.MUNICIPALITY, MUNICIPALITIES, CodeTable.REGION, REGIONS);
    }

    @Override
    public List<ClassificationScheme> schemes() {
        return SchemeTable.beside(DenmarkPack.class);
    }
}

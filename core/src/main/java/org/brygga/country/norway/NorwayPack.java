// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.CountryPack;
import org.brygga.country.ResourceWords;
import org.brygga.country.SchemeTable;
import org.brygga.country.Words;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.CountryCode;
import org.brygga.rule.Rule;

/**
 * What Norway knows: which municipality code was in force on which day, and what Stiftelsen Dam asks of its grants.
 *
 * <p>Not checked: whether an area initiative exists; there is no national list with fixed levels.
 */
public final class NorwayPack implements CountryPack {

    private static final Words WORDS = ResourceWords.beside(NorwayPack.class);

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
        return Stream.of(DamRules.all(), DamAccountRules.all(), NorwegianGroupRules.all(), NorwegianPlaceRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<ClassificationScheme> schemes() {
        return SchemeTable.beside(NorwayPack.class);
    }
}

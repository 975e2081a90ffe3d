// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark;

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
 * What Denmark knows: how little may be written about a conversation, and that the categories of housing areas are
 * contested.
 */
public final class DenmarkPack implements CountryPack {

    private static final Words WORDS = ResourceWords.beside(DenmarkPack.class);

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
        return Stream.of(DanishRules.all(), DanishGrantRules.all(), DanishVolunteerRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<ClassificationScheme> schemes() {
        return SchemeTable.beside(DenmarkPack.class);
    }
}

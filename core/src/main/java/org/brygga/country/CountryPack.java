// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.country.number.NumberKind;
import org.brygga.country.safeguard.Safeguards;
import org.brygga.country.table.CodeTable;
import org.brygga.country.table.DatedTable;
import org.brygga.country.table.HolidayTable;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.GoverningCountry;
import org.brygga.finding.Finding;
import org.brygga.model.grant.Grant;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.rule.ChangeRule;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleEntry;

/**
 * The knowledge of a country, a national organisation or a municipality: its rules, words and schemes.
 *
 * <p>Packs are found by the service loader, or handed over. A later layer may add and narrow, never redefine.
 */
public interface CountryPack {

    /** From what all share to what one municipality decided. */
    enum Layer {
        UNIVERSAL,
        COUNTRY,
        ORGANISATION,
        MUNICIPALITY
    }

    /** A short lower-case name, for example {@code sweden}; findings and reports carry it. */
    String id();

    /** The version of the knowledge; findings and reports carry it. */
    String version();

    Layer layer();

    /** The country whose rules these are; empty for what all countries share. */
    Optional<CountryCode> country();

    List<Rule<?>> rules();

    /** Laws about how records may change. */
    default List<ChangeRule<?>> changeRules() {
        return List.of();
    }

    /** Rules of the catalogue that an annotation or a reader judges. */
    default List<RuleEntry> judgedElsewhere() {
        return List.of();
    }

    /** Translations of the rules' words; the English words stand in the rules. */
    default Words words() {
        return Words.none();
    }

    /** Words for screens and lists that the pack adds; the first layer that has a label says it. */
    default Words labels() {
        return Words.none();
    }

    /** The ways in which the country classifies areas. */
    default List<ClassificationScheme> schemes() {
        return List.of();
    }

    /** The national numbers that the pack can read. */
    default List<NumberKind> numbers() {
        return List.of();
    }

    /**
     * The dated lists of official codes by the word they are asked for, for example {@code municipality} or {@code
     * county}. A list of municipalities is judged by COM-GEO-001 without a further rule of the pack.
     */
    default Map<String, CodeTable> codeLists() {
        return Map.of();
    }

    /** The limits that rules and reports of this pack compare with, each line with its dates and its source. */
    default Optional<DatedTable> thresholds() {
        return Optional.empty();
    }

    /** The public holidays. */
    default HolidayTable holidays() {
        return HolidayTable.none();
    }

    /**
     * The languages in which authorities of the country write as a matter of course; contacts in any other count as held in
     * another language than that of the majority.
     */
    default Set<LanguageTag> majorityLanguages() {
        return Set.of();
    }

    /** What this pack knows about protecting people. */
    default Safeguards safeguards() {
        return Safeguards.none();
    }

    /** The reports that the rules of funders ask for, whether or not a record lists them. */
    default List<ReportDemand> demands(Grant grant) {
        return List.of();
    }

    /** Forms of partnership that only this country has, so that the form alone tells whose rules govern it. */
    default Set<Code> partnershipForms() {
        return Set.of();
    }

    /** Whether the pack's rules concern a record. */
    default boolean governs(Aggregate record, Dataset dataset) {
        Optional<CountryCode> own = country();
        if (own.isEmpty()) {
            return true;
        }
        Optional<CountryCode> governing = GoverningCountry.of(record, dataset);
        boolean byForm = record instanceof Partnership partnership
                && partnership.form() != null
                && partnershipForms().contains(partnership.form());
        return governing.map(own.get()::equals).orElse(byForm);
    }

    /** The id and version together. */
    default Finding.PackVersion packVersion() {
        return new Finding.PackVersion(id(), version());
    }
}

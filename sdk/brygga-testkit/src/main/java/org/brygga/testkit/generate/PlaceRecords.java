// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.place.AreaClassificationBuilder;
import org.brygga.model.programme.CurriculumBuilder;
import org.brygga.model.programme.CurriculumModuleBuilder;
import org.brygga.model.programme.Programme;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.statement.SourceDocumentBuilder;
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;

/** The ground of a neighbourhood: its source, its organisations, its areas and its programme. */
final class PlaceRecords {

    static final int MODULES = 10;

    private static final int FEWEST_PEOPLE = 1_500;
    private static final int MOST_PEOPLE = 14_000;

    private PlaceRecords() {}

    static Aggregate make(Neighbourhood place, int position, SplittableRandom random) {
        String city = FictitiousNames.city(place);
        return switch (position) {
            case Neighbourhood.SOURCE ->
                SourceDocumentBuilder.builder()
                        .id(place.id(position))
                        .kind(Code.of("AGREEMENT"))
                        .title("Made-up file of " + FictitiousNames.association(place))
                        .language(LanguageTag.of("en"))
                        .seen(PartialDate.of(LinkedDatasets.DAY))
                        .build();
            case Neighbourhood.MUNICIPALITY -> organisation(place, position, city, "MUNICIPALITY", "PUBLIC_BODY");
            case Neighbourhood.ASSOCIATION ->
                OrganisationBuilder.builder(organisation(
                                place, position, FictitiousNames.association(place), "CIVIL_SOCIETY", "ASSOCIATION"))
                        .publicBenefitPurpose(true)
                        .founded(PartialDate.ofYear(2010 + random.nextInt(12)))
                        .build();
            case Neighbourhood.POLICE -> organisation(place, position, "Police in " + city, "POLICE", "PUBLIC_BODY");
            case Neighbourhood.FUNDER -> organisation(place, position, "Fund of " + city, "FOUNDATION", "FOUNDATION");
            case Neighbourhood.PROGRAMME -> programme(place);
            case Neighbourhood.CITY -> area(place, position, city, "MUNICIPALITY", random);
            default ->
                AreaBuilder.builder(area(place, position, FictitiousNames.quarter(place), "NEIGHBOURHOOD", random))
                        .parent(place.area(Neighbourhood.CITY))
                        .classifications(classifications(place))
                        .build();
        };
    }

    private static Organisation organisation(
            Neighbourhood place, int position, String name, String kind, String legalForm) {
        return OrganisationBuilder.builder()
                .id(place.id(position))
                .name(name)
                .country(place.country())
                .kind(Code.of(kind))
                .legalForm(Code.of(legalForm))
                .status(Code.of("ACTIVE"))
                .seat(FictitiousNames.city(place))
                .sources(List.of(place.source()))
                .build();
    }

    private static Area area(Neighbourhood place, int position, String name, String kind, SplittableRandom random) {
        Period year = new Period(PartialDate.ofYear(2025), PartialDate.ofYear(2025));
        Quantity people = Quantity.exactly(random.nextInt(FEWEST_PEOPLE, MOST_PEOPLE), "PERSON");
        return AreaBuilder.builder()
                .id(place.id(position))
                .name(name)
                .country(place.country())
                .kind(Code.of(kind))
                .statistics(List.of(new Statistic(Code.of("POPULATION"), people, year, null, place.source())))
                .sources(List.of(place.source()))
                .build();
    }

    private static List<AreaClassification> classifications(Neighbourhood place) {
        if (!place.isIn("SE")) {
            return List.of();
        }
        return List.of(AreaClassificationBuilder.builder()
                .scheme(Code.of("SE_POLICE"))
                .schemeVersion("2025")
                .level(Code.of("UTSATT"))
                .listRevision(PartialDate.parse("2025-12"))
                .period(Period.parse("2025-12-01", ""))
                .source(place.source())
                .build());
    }

    private static Programme programme(Neighbourhood place) {
        return ProgrammeBuilder.builder()
                .id(place.id(Neighbourhood.PROGRAMME))
                .name(FictitiousNames.association(place))
                .kind(Code.of("PROGRAMME"))
                .country(place.country())
                .responsible(place.organisation(Neighbourhood.ASSOCIATION))
                .areas(List.of(place.area(Neighbourhood.AREA)))
                .status(Code.of("ACTIVE"))
                .period(Period.parse("2024-01-01", ""))
                .curricula(List.of(CurriculumBuilder.builder()
                        .id("basic")
                        .version("1")
                        .sessionCount(MODULES)
                        .modules(IntStream.rangeClosed(1, MODULES)
                                .mapToObj(number -> CurriculumModuleBuilder.builder()
                                        .number(number)
                                        .title("Module " + number)
                                        .plannedMinutes(150)
                                        .required(true)
                                        .build())
                                .toList())
                        .build()))
                .sources(List.of(place.source()))
                .build();
    }
}

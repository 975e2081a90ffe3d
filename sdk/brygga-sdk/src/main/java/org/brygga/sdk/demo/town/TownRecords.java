// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.brygga.checkdigit.Luhn;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.place.AreaClassificationBuilder;
import org.brygga.model.programme.Programme;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.programme.RoleProfileBuilder;
import org.brygga.model.statement.SourceDocumentBuilder;
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;

/** The ground of a town: its papers, organisations, areas and programmes. */
public final class TownRecords {

    /** From this day on the list of the police has two levels, as the pack knows it. */
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 12, 1);

    private TownRecords() {}

    /** What the quarters of a town share. */
    public static void town(Quarter any, Consumer<Aggregate> add) {
        Setting setting = any.setting();
        add.accept(SourceDocumentBuilder.builder()
                .id(any.source().id())
                .kind(Code.of("AGREEMENT"))
                .title("Made-up papers of " + setting.town())
                .language(LanguageTag.of(setting.language()))
                .seen(PartialDate.of(any.asOf()))
                .build());
        add.accept(ofTown(any, "municipality", setting.town(), "MUNICIPALITY", "PUBLIC_BODY"));
        add.accept(ofTown(any, "police", "Police in " + setting.town(), "POLICE", "PUBLIC_BODY"));
        add.accept(ofTown(any, "funder", "Fund of " + setting.town(), "FOUNDATION", "FOUNDATION"));
        add.accept(property(any));
        add.accept(area(
                any,
                any.municipalityArea().id(),
                setting.town(),
                "MUNICIPALITY",
                any.draw(1).between(20, 90) * 1_000));
        if (setting.swedish()) {
            AgreementRecords.promise(any, add);
        }
    }

    /** What a quarter has for itself. */
    public static void quarter(Quarter quarter, Consumer<Aggregate> add) {
        Setting setting = quarter.setting();
        Draw draw = quarter.draw(2);
        add.accept(OrganisationBuilder.builder(organisation(
                        quarter,
                        quarter.association().id(),
                        setting.association(quarter.number()),
                        "CIVIL_SOCIETY",
                        "ASSOCIATION"))
                .founded(PartialDate.ofYear(quarter.asOf().getYear() - draw.between(4, 15)))
                .publicBenefitPurpose(true)
                .unpaidBoard(true)
                .website("https://" + quarter.association().id() + ".example.org/")
                .build());
        String name = setting.quarter(quarter.number());
        Area area = area(quarter, quarter.area().id(), name, "NEIGHBOURHOOD", draw.between(1_500, 14_000));
        add.accept(AreaBuilder.builder(area)
                .parent(quarter.municipalityArea())
                .classifications(
                        setting.swedish()
                                        && quarter.number() % 2 == 0
                                        && !quarter.asOf().isBefore(TWO_LEVELS)
                                ? List.of(AreaClassificationBuilder.builder()
                                        .scheme(Code.of("SE_POLICE"))
                                        .schemeVersion("2025")
                                        .level(Code.of("UTSATT"))
                                        .listRevision(PartialDate.parse("2025-12"))
                                        .period(Period.parse("2025-12-01", ""))
                                        .source(quarter.source())
                                        .build())
                                : List.of())
                .build());
        add.accept(programme(quarter));
        AgreementRecords.partnership(quarter, add);
        GrantRecords.grant(quarter, add);
        VolunteerRecords.volunteers(quarter, add);
        PeopleRecords.participants(quarter, add);
        PeopleRecords.contactPersons(quarter, add);
        GroupRecords.groups(quarter, add);
        OpenRecords.meetingPlaces(quarter, add);
        OpenRecords.outreach(quarter, add);
        OpenRecords.events(quarter, add);
    }

    private static Organisation ofTown(Quarter any, String what, String name, String kind, String legalForm) {
        return organisation(any, any.ofTown(what).id(), name, kind, legalForm);
    }

    private static Organisation organisation(Quarter of, String id, String name, String kind, String legalForm) {
        return OrganisationBuilder.builder()
                .id(id)
                .name(name)
                .country(of.setting().country())
                .kind(Code.of(kind))
                .legalForm(Code.of(legalForm))
                .status(Code.of("ACTIVE"))
                .seat(of.setting().town())
                .sources(List.of(of.source()))
                .build();
    }

    /** The one organisation with a number, in a group of which no register gives any; other countries have no such group. */
    private static Organisation property(Quarter any) {
        Organisation company =
                ofTown(any, "property", any.setting().town() + " Homes", "PROPERTY_COMPANY", "LIMITED_COMPANY");
        if (!any.setting().swedish()) {
            return company;
        }
        String digits = "402" + (100_000 + any.draw(3).below(900_000));
        String number = digits + Luhn.checkDigit(digits);
        return OrganisationBuilder.builder(company)
                .legalForm(null)
                .registrations(List.of(new RegistrationNumber(
                        Code.of("SE_ORGANISATIONSNUMMER"),
                        IdentifierValue.of(number.substring(0, 6) + "-" + number.substring(6)))))
                .build();
    }

    private static Area area(Quarter of, String id, String name, String kind, int people) {
        PartialDate year = PartialDate.ofYear(of.asOf().getYear() - 1);
        return AreaBuilder.builder()
                .id(id)
                .name(name)
                .country(of.setting().country())
                .kind(Code.of(kind))
                .statistics(List.of(new Statistic(
                        Code.of("POPULATION"),
                        Quantity.exactly(people, "PERSON"),
                        new Period(year, year),
                        null,
                        of.source())))
                .sources(List.of(of.source()))
                .build();
    }

    private static Programme programme(Quarter quarter) {
        return ProgrammeBuilder.builder()
                .id(quarter.programme().id())
                .name(quarter.setting().association(quarter.number()))
                .kind(Code.of("PROGRAMME"))
                .country(quarter.setting().country())
                .responsible(quarter.association())
                .areas(List.of(quarter.area()))
                .status(Code.of("ACTIVE"))
                .period(new Period(PartialDate.of(quarter.asOf().minusYears(3)), null))
                .roles(List.of(RoleProfileBuilder.builder()
                        .role(Code.of("NEIGHBOURHOOD_MOTHER"))
                        .title(quarter.setting().title())
                        .engagement(Code.of("VOLUNTARY"))
                        .source(quarter.source())
                        .build()))
                .participantFee(quarter.money(0))
                .curricula(List.of(Course.curriculum(quarter)))
                .sources(List.of(quarter.source()))
                .build();
    }
}

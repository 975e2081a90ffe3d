// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.check.ForbiddenEntries;
import org.brygga.check.ImportEntries;
import org.brygga.check.OperationEntries;
import org.brygga.check.ReadingEntries;
import org.brygga.check.ReportEntries;
import org.brygga.check.RuleCheck;
import org.brygga.check.ShapeEntries;
import org.brygga.check.SharingEntries;
import org.brygga.country.CountryPack;
import org.brygga.country.ResourceWords;
import org.brygga.country.Words;
import org.brygga.country.safeguard.Safeguards;
import org.brygga.country.table.DatedTable;
import org.brygga.country.universal.people.AttendanceRules;
import org.brygga.country.universal.people.CurriculumChange;
import org.brygga.country.universal.people.CurriculumRules;
import org.brygga.country.universal.people.GroupRules;
import org.brygga.country.universal.people.LifecycleRules;
import org.brygga.country.universal.people.OutreachRules;
import org.brygga.country.universal.people.SeatRules;
import org.brygga.country.universal.people.VolunteerRules;
import org.brygga.country.universal.privacy.PersonRecordRules;
import org.brygga.country.universal.privacy.PrivacyRules;
import org.brygga.country.universal.privacy.ProtectedPlaceRules;
import org.brygga.country.universal.privacy.ProtectionChange;
import org.brygga.country.universal.source.UniversalThresholds;
import org.brygga.model.value.CountryCode;
import org.brygga.rule.ChangeRule;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleEntry;

/** The rules that hold wherever a programme works, and the laws of shape. */
public final class UniversalPack implements CountryPack {

    private static final Words WORDS = ResourceWords.beside(UniversalPack.class);
    private static final Words LABELS = ResourceWords.beside(UniversalPack.class, "labels")
            .and(ResourceWords.beside(UniversalPack.class, "codes"))
            .and(ResourceWords.beside(UniversalPack.class, "indicators"))
            .and(ResourceWords.beside(UniversalPack.class, "reports"));

    @Override
    public String id() {
        return "universal";
    }

    @Override
    public String version() {
        return "2026.11";
    }

    @Override
    public Layer layer() {
        return Layer.UNIVERSAL;
    }

    @Override
    public Optional<CountryCode> country() {
        return Optional.empty();
    }

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        FigureRules.all(),
                        SourceRules.all(),
                        OrganisationRules.all(),
                        PlaceRules.all(),
                        PartnershipRules.all(),
                        GrantRules.all(),
                        GroupRules.all(),
                        AttendanceRules.all(),
                        CurriculumRules.all(),
                        MoneyRules.all(),
                        SeatRules.all(),
                        OutreachRules.all(),
                        VolunteerRules.all(),
                        PersonRecordRules.all(),
                        ProtectedPlaceRules.all(),
                        PrivacyRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<ChangeRule<?>> changeRules() {
        return Stream.of(LifecycleRules.all(), CurriculumChange.all(), SeatRules.changes(), ProtectionChange.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<RuleEntry> judgedElsewhere() {
        return Stream.of(
                        ShapeEntries.all(),
                        ReadingEntries.all(),
                        ForbiddenEntries.all(),
                        ImportEntries.all(),
                        OperationEntries.all(),
                        SharingEntries.all(),
                        ReportEntries.all(),
                        List.of(RuleCheck.BROKEN))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public Optional<DatedTable> thresholds() {
        return Optional.of(UniversalThresholds.TABLE);
    }

    @Override
    public Safeguards safeguards() {
        return Safeguards.beside(UniversalPack.class);
    }

    @Override
    public Words labels() {
        return LABELS;
    }
}

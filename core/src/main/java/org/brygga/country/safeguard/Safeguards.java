// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.safeguard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brygga.country.table.DatedTable;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * What one pack knows about protecting people, read from the tables {@code protections.csv}, {@code record-checks.csv},
 * {@code confidentiality.csv} and {@code retention.csv} beside it, as far as they are there.
 *
 * <p>A line that cannot be read stops the program and is named, because it is a mistake of the pack and not of a user.
 */
public record Safeguards(
        List<ProtectionMark> protections,
        List<RecordCheckPractice> recordChecks,
        List<ConfidentialityDuty> confidentiality,
        List<RetentionPeriod> retention) {

    private static final Safeguards NONE = new Safeguards(List.of(), List.of(), List.of(), List.of());

    private static final ClassValue<Safeguards> BESIDE = new ClassValue<>() {
        @Override
        protected Safeguards computeValue(Class<?> anchor) {
            return new Safeguards(
                    read(anchor, "protections.csv", Safeguards::protection),
                    read(anchor, "record-checks.csv", Safeguards::recordCheck),
                    read(anchor, "confidentiality.csv", Safeguards::duty),
                    read(anchor, "retention.csv", Safeguards::retention));
        }
    };

    public Safeguards {
        protections = List.copyOf(protections);
        recordChecks = List.copyOf(recordChecks);
        confidentiality = List.copyOf(confidentiality);
        retention = List.copyOf(retention);
    }

    /** Nothing that goes beyond what other packs say. */
    public static Safeguards none() {
        return NONE;
    }

    /**
     * The tables beside a class, read when they are first asked for and then known.
     *
     * @throws IllegalStateException if a line cannot be read; the message names the file and the line
     */
    public static Safeguards beside(Class<?> anchor) {
        return BESIDE.get(anchor);
    }

    /** The mark of a register as it was meant on a day; empty if this pack does not know it. */
    public Optional<ProtectionMark> protection(@Nullable Code mark, LocalDate day) {
        return protections.stream()
                .filter(known -> known.mark().equals(mark) && known.backing().holdsOn(day))
                .findFirst();
    }

    /** The practice for one kind of record check on a day. */
    public Optional<RecordCheckPractice> recordCheck(@Nullable Code kind, LocalDate day) {
        return recordChecks.stream()
                .filter(known -> known.kind().equals(kind) && known.backing().holdsOn(day))
                .findFirst();
    }

    /** The duties that hold on a day. */
    public Stream<ConfidentialityDuty> dutiesOn(LocalDate day) {
        return confidentiality.stream().filter(duty -> duty.backing().holdsOn(day));
    }

    /** How long a category is kept by what holds on a day. */
    public Optional<RetentionPeriod> retention(RetentionPeriod.Category category, LocalDate day) {
        return retention.stream()
                .filter(known -> known.category() == category && known.backing().holdsOn(day))
                .findFirst();
    }

    private static <T> List<T> read(Class<?> anchor, String file, Function<DatedTable.Line, T> reader) {
        if (anchor.getResource(file) == null) {
            return List.of();
        }
        List<DatedTable.Line> lines = DatedTable.beside(anchor, file).lines();
        List<T> read = new ArrayList<>();
        for (int position = 0; position < lines.size(); position++) {
            try {
                read.add(reader.apply(lines.get(position)));
            } catch (IllegalArgumentException e) {
                // The first line names the columns, and people count from one.
                throw new IllegalStateException(
                        DatedTable.place(anchor, file) + ", line " + (position + 2) + ": " + e.getMessage(), e);
            }
        }
        return read;
    }

    private static ProtectionMark protection(DatedTable.Line line) {
        return new ProtectionMark(
                Code.of(line.get("code")),
                Protection.Level.valueOf(line.get("level")),
                number(line.get("reviewMonths")),
                Backing.of(line));
    }

    private static RecordCheckPractice recordCheck(DatedTable.Line line) {
        return new RecordCheckPractice(
                Code.of(line.get("code")),
                RecordCheckPractice.Duty.valueOf(line.get("duty")),
                number(line.get("childrenUnder")),
                number(line.get("personFrom")),
                number(line.get("freshMonths")),
                RecordCheckPractice.OrderedBy.valueOf(line.get("orderedBy")),
                Backing.of(line));
    }

    private static ConfidentialityDuty duty(DatedTable.Line line) {
        return new ConfidentialityDuty(
                ConfidentialityDuty.Topic.valueOf(line.get("topic")),
                ConfidentialityDuty.Who.valueOf(line.get("who")),
                ConfidentialityDuty.Force.valueOf(line.get("force")),
                line.get("law"),
                Backing.of(line));
    }

    private static RetentionPeriod retention(DatedTable.Line line) {
        return new RetentionPeriod(
                RetentionPeriod.Category.valueOf(line.get("category")),
                RetentionPeriod.Start.valueOf(line.get("startsAt")),
                Integer.parseInt(line.get("months")),
                RetentionPeriod.Then.valueOf(line.get("then")),
                Backing.of(line));
    }

    private static @Nullable Integer number(String field) {
        return field.isEmpty() ? null : Integer.valueOf(field);
    }
}

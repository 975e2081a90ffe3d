// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.testkit.generate.LinkedDatasets;

/**
 * A country of any size, made up: neighbourhoods of a hundred records, one record in ten with mistakes, spread over 21 counties
 * that come first, so that every piece refers to another.
 */
final class MadeUpCountry {

    /** The day for which it is meant. */
    static final LocalDate DAY = LinkedDatasets.DAY;

    private static final int COUNTIES = 21;
    private static final int NEIGHBOURHOOD = 100;
    private static final int HOW_MANY_COMPLETE = 3;
    private static final int HOW_MANY_LEAVE = 5;
    private static final LinkedDatasets RECORDS =
            LinkedDatasets.seeded(20_261_121L).withMistakes();

    private MadeUpCountry() {}

    /**
     * Writes the first records of it, the same for the same size.
     *
     * @param records how many beside the counties
     */
    static void write(long records, Path file) throws IOException {
        DatasetWriter writer = new DatasetWriter(List.of());
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.writeLines(together(counties()), null, out);
            for (long from = 0; from < records; from += NEIGHBOURHOOD) {
                long to = Math.min(records, from + NEIGHBOURHOOD);
                byte[] lines = lines(writer, LongStream.range(from, to).mapToObj(MadeUpCountry::record));
                out.write(lines);
            }
        }
    }

    /** Without the header, which belongs into the first line of the whole only. */
    private static byte[] lines(DatasetWriter writer, Stream<Aggregate> records) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writer.writeLines(together(records), null, text);
        byte[] lines = text.toByteArray();
        int begin = 0;
        while (lines[begin] != '\n') {
            begin++;
        }
        return Arrays.copyOfRange(lines, begin + 1, lines.length);
    }

    private static IndexedDataset together(Stream<? extends Aggregate> records) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        records.forEach(builder::add);
        return builder.build();
    }

    private static Stream<Area> counties() {
        return LongStream.range(0, COUNTIES)
                .mapToObj(number -> AreaBuilder.builder()
                        .id("county-" + number)
                        .name("County " + number)
                        .country(CountryCode.of("SE"))
                        .kind(Code.of("COUNTY"))
                        .build());
    }

    /** A record by its number; municipalities lie in counties, and some women complete their group or leave it. */
    static Aggregate record(long number) {
        Aggregate record = RECORDS.record(number);
        if (record instanceof Area area && area.parent() == null) {
            long county = number / NEIGHBOURHOOD % COUNTIES;
            return AreaBuilder.builder(area)
                    .parent(Ref.of("area", "county-" + county))
                    .build();
        }
        if (record instanceof Group group) {
            SplittableRandom random = new SplittableRandom(number);
            List<Enrolment> enrolments = new ArrayList<>();
            group.enrolments().forEach(one -> enrolments.add(afterwards(one, group, random)));
            return GroupBuilder.builder(group).enrolments(enrolments).build();
        }
        return record;
    }

    private static Enrolment afterwards(Enrolment one, Group group, SplittableRandom random) {
        LocalDate end = group.period() == null ? null : group.period().lastDay().orElse(null);
        if (end == null || end.isAfter(DAY)) {
            return one;
        }
        EnrolmentBuilder after = EnrolmentBuilder.builder(one);
        int drawn = random.nextInt(HOW_MANY_LEAVE);
        if (drawn < HOW_MANY_COMPLETE) {
            return after.status(Code.of("COMPLETED")).completed(end).build();
        }
        return drawn == HOW_MANY_LEAVE - 1
                ? after.status(Code.of("LEFT")).reason(Code.of("WORK")).build()
                : one;
    }
}

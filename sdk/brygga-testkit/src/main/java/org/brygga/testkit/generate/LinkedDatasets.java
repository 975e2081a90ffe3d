// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.DatasetWriter;

/**
 * Made-up datasets of any size in which every reference leads to a record: the same seed gives the same data.
 *
 * <p>Each record is computed from the seed and its own number, so a million of them need no more memory than one. Names
 * are invented, and nobody has an identity number. A hundred records make one neighbourhood with its programme.
 */
public final class LinkedDatasets {

    /** The day for which the data are meant: agreements run, groups are under way. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final int ONE_IN = 10;

    private static final DatasetWriter WRITER = new DatasetWriter(List.of());

    private final long seed;
    private final boolean flawed;

    private LinkedDatasets(long seed, boolean flawed) {
        this.seed = seed;
        this.flawed = flawed;
    }

    /** Datasets without mistakes. */
    public static LinkedDatasets seeded(long seed) {
        return new LinkedDatasets(seed, false);
    }

    /** The same records, but about one in ten has one to three mistakes; no mistake breaks a reference. */
    public LinkedDatasets withMistakes() {
        return new LinkedDatasets(seed, true);
    }

    /** The first records, made one at a time as they are asked for; what a record refers to comes before it. */
    public Stream<Aggregate> stream(long size) {
        return LongStream.range(0, size).mapToObj(this::record);
    }

    /** The first records, held together. */
    public IndexedDataset dataset(int size) {
        return together(stream(size));
    }

    /** The first records as JSON Lines after a header, each neighbourhood written when the one before it has been read. */
    @SuppressWarnings("JdkObsolete") // an Enumeration is what SequenceInputStream takes
    public InputStream lines(long size) {
        Iterator<InputStream> parts = LongStream.iterate(0, from -> from < size, from -> from + Neighbourhood.RECORDS)
                .mapToObj(from -> lines(from, Math.min(size, from + Neighbourhood.RECORDS)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }

    private InputStream lines(long from, long to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WRITER.writeLines(together(LongStream.range(from, to).mapToObj(this::record)), null, out);
        } catch (IOException e) {
            throw new UncheckedIOException("An array takes whatever is written", e);
        }
        byte[] text = out.toByteArray();
        // The header belongs into the first line of the whole only.
        int begin = from == 0 ? 0 : headerLength(text);
        return new ByteArrayInputStream(text, begin, text.length - begin);
    }

    private static int headerLength(byte[] lines) {
        int end = 0;
        while (lines[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private static IndexedDataset together(Stream<Aggregate> records) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        records.forEach(builder::add);
        return builder.build();
    }

    /** One record by its number, counted from 0. */
    public Aggregate record(long number) {
        SplittableRandom random = random(number);
        int mistakes = mistakes(random, number);
        Neighbourhood place = new Neighbourhood(seed, number / Neighbourhood.RECORDS);
        Aggregate record = make(place, (int) (number % Neighbourhood.RECORDS), random);
        return mistakes == 0 ? record : Mistakes.in(record, mistakes, random);
    }

    /** Whether the record of that number has mistakes. */
    public boolean hasMistake(long number) {
        return mistakes(random(number), number) > 0;
    }

    private int mistakes(SplittableRandom random, long number) {
        boolean chosen = random.nextInt(ONE_IN) == 0;
        int count = 1 + random.nextInt(Mistakes.MOST);
        boolean canHave = number % Neighbourhood.RECORDS != Neighbourhood.SOURCE;
        return flawed && chosen && canHave ? count : 0;
    }

    private SplittableRandom random(long number) {
        return new SplittableRandom(Neighbourhood.mixed(seed, number));
    }

    private static Aggregate make(Neighbourhood place, int position, SplittableRandom random) {
        if (position < Neighbourhood.PARTNERSHIP) {
            return PlaceRecords.make(place, position, random);
        }
        if (position < Neighbourhood.VOLUNTEERS) {
            return AgreementRecords.make(place, position, random);
        }
        if (position < Neighbourhood.GROUPS) {
            return PeopleRecords.make(place, position, random);
        }
        return ActivityRecords.make(place, position, random);
    }
}

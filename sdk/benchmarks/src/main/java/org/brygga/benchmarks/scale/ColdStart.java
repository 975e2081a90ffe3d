// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.scale;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.brygga.model.people.Volunteer;
import org.brygga.sdk.Brygga;
import org.brygga.testkit.generate.LinkedDatasets;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How long a whole process takes until the first mistake is found, beside others who find one, in turn. */
public final class ColdStart {

    private static final String VOLUNTEER =
            "{\"type\":\"volunteer\",\"id\":\"not an id\",\"person\":\"0123456789abcdef0123456789abcdef\"}";

    private static final double MILLIS = 1_000;

    private ColdStart() {}

    /** Who finds the mistake. */
    enum Way {
        NOTHING,
        JACKSON_BINDS,
        JACKSON_AND_HIBERNATE,
        BRYGGA
    }

    /**
     * Measures and writes a table.
     *
     * @param arguments how many times, and the file of the result; a fork is given a way instead
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (Way way : Way.values()) {
            if (way.name().equals(arguments[0])) {
                first(way);
                Files.writeString(Path.of(arguments[1]), Double.toString(Fork.processorSeconds() * MILLIS));
                return;
            }
        }
        String before = Fork.load();
        Map<Way, List<Double>> times = new EnumMap<>(Way.class);
        Map<Way, List<Double>> work = new EnumMap<>(Way.class);
        for (int round = -1; round < Integer.parseInt(arguments[0]); round++) {
            for (Way way : Way.values()) {
                long from = System.nanoTime();
                double spent = Double.parseDouble(Fork.run(List.of(), ColdStart.class, List.of(way.name())));
                if (round >= 0) {
                    times.computeIfAbsent(way, key -> new ArrayList<>()).add((System.nanoTime() - from) / 1e6);
                    work.computeIfAbsent(way, key -> new ArrayList<>()).add(spent);
                }
            }
        }
        String table = table("ms", times) + "\n" + table("ms of processor time", work);
        Files.writeString(
                Path.of(arguments[1]), table + before + " before, " + Fork.load() + " after\n", StandardCharsets.UTF_8);
    }

    private static String table(String unit, Map<Way, List<Double>> times) {
        List<Double> first = times.getOrDefault(Way.JACKSON_AND_HIBERNATE, List.of());
        StringBuilder table =
                new StringBuilder("| process | " + unit + " | ratio to Jackson and Hibernate |\n|---|---|---|\n");
        times.forEach((way, time) -> table.append("| ")
                .append(way)
                .append(" | ")
                .append(Fork.spread(time, "%.0f"))
                .append(" | ")
                .append(Fork.spread(ratios(time, first), "%.2f"))
                .append(" |\n"));
        return table.toString();
    }

    private static List<Double> ratios(List<Double> times, List<Double> first) {
        return IntStream.range(0, times.size())
                .mapToObj(round -> times.get(round) / first.get(round))
                .toList();
    }

    private static long first(Way way) throws IOException {
        return switch (way) {
            case NOTHING -> 0;
            case JACKSON_BINDS -> bound().languages().size();
            case JACKSON_AND_HIBERNATE -> some(validator().validate(bound()).size());
            case BRYGGA -> some(byBrygga());
        };
    }

    private static Volunteer bound() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(VOLUNTEER, Volunteer.class);
    }

    private static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static long byBrygga() throws IOException {
        LongAdder found = new LongAdder();
        String text = "{\"brygga\":{\"format\":\"1\"}}\n" + VOLUNTEER + "\n";
        Brygga.create()
                .checkLines(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "first.jsonl",
                        LinkedDatasets.DAY,
                        findings -> found.add(findings.size()));
        return found.sum();
    }

    private static long some(long found) {
        if (found == 0) {
            throw new IllegalStateException("No mistake was found");
        }
        return found;
    }
}

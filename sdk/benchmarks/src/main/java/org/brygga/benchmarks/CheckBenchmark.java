// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.validation.RulesInForce;
import org.brygga.testkit.generate.LinkedDatasets;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/** The time for one record of JSON Lines, with this library and with what it stands on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CheckBenchmark.RECORDS)
@Fork(2)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {

    static final int RECORDS = 2_000;

    private final GeneratedLines generated = GeneratedLines.of(RECORDS);
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .constraintValidatorPayload(RulesInForce.NONE)
            .buildValidatorFactory()
            .getValidator();
    private final Brygga brygga = Brygga.create();
    private final LineReader reader = new LineReader(brygga.packs().rules());

    /** Jackson alone, told the class of each line. */
    @Benchmark
    public void bind(Blackhole hole) {
        for (GeneratedLines.Line line : generated.lines()) {
            hole.consume(line.bind(mapper));
        }
    }

    /** Jackson and Hibernate Validator: the shape of the records, no rules. */
    @Benchmark
    public void bindAndValidate(Blackhole hole) {
        for (GeneratedLines.Line line : generated.lines()) {
            hole.consume(validator.validate(line.bind(mapper)));
        }
    }

    /** Reading with every mistake collected and placed; nothing checked. */
    @Benchmark
    public void read(Blackhole hole) throws IOException {
        try (InputStream stream = generated.open()) {
            reader.read(stream, "lines.jsonl", hole::consume);
        }
    }

    /** Reading, shape, and every rule that needs one record only. */
    @Benchmark
    public long readAndCheck(Blackhole hole) throws IOException {
        try (InputStream stream = generated.open()) {
            return brygga.checkLines(stream, "lines.jsonl", LinkedDatasets.DAY, hole::consume);
        }
    }
}

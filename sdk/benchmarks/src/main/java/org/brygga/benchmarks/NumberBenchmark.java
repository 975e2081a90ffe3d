// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import dev.personnummer.Personnummer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import no.bekk.bekkopen.person.FodselsnummerValidator;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.brygga.checkdigit.Luhn;
import org.brygga.country.CountryPacks;
import org.brygga.country.number.NumberKind;
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

/**
 * The time for one number, here and with libraries of one country each. They say whether; this library also says why not,
 * which kind it is and when the person was born, as of a day.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(GeneratedNumbers.COUNT)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class NumberBenchmark {

    private final NumberKind swedishPerson = kind("SE_PERSONNUMMER");
    private final NumberKind norwegianPerson = kind("NO_FODSELSNUMMER");
    private final NumberKind norwegianOrganisation = kind("NO_ORGANISASJONSNUMMER");
    private final List<String> swedish = GeneratedNumbers.personnummer(swedishPerson);
    private final List<String> norwegian = GeneratedNumbers.fodselsnummer(norwegianPerson);
    private final List<String> organisations = GeneratedNumbers.organisasjonsnummer(norwegianOrganisation);
    private final List<String> tenDigits =
            swedish.stream().map(number -> number.replace("-", "")).toList();

    @Benchmark
    public int swedishPerson() {
        return read(swedishPerson, swedish);
    }

    @Benchmark
    public int swedishPersonByPersonnummer() {
        return count(swedish, Personnummer::valid);
    }

    @Benchmark
    public int norwegianPerson() {
        return read(norwegianPerson, norwegian);
    }

    @Benchmark
    public int norwegianPersonByNocommons() {
        return count(norwegian, FodselsnummerValidator::isValid);
    }

    @Benchmark
    public int norwegianOrganisation() {
        return read(norwegianOrganisation, organisations);
    }

    @Benchmark
    public int norwegianOrganisationByNocommons() {
        return count(organisations, OrganisasjonsnummerValidator::isValid);
    }

    @Benchmark
    public int luhn() {
        return count(tenDigits, number -> Luhn.holds(number, 0, number.length()));
    }

    @Benchmark
    public int luhnByCommonsValidator() {
        return count(tenDigits, LuhnCheckDigit.LUHN_CHECK_DIGIT::isValid);
    }

    private static int read(NumberKind kind, List<String> numbers) {
        return count(numbers, number -> kind.read(number, GeneratedNumbers.DAY).valid());
    }

    private static int count(List<String> numbers, Predicate<String> valid) {
        int count = 0;
        for (String number : numbers) {
            if (valid.test(number)) {
                count++;
            }
        }
        return count;
    }

    private static NumberKind kind(String code) {
        return CountryPacks.load().numbers().stream()
                .filter(kind -> kind.code().word().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

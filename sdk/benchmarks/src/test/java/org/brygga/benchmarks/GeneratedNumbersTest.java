// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The number libraries that are measured beside each other agree on the numbers they are given. */
class GeneratedNumbersTest {

    private final NumberBenchmark benchmark = new NumberBenchmark();

    @Test
    void halfOfTheNumbersAreValidForEverybody() {
        int half = GeneratedNumbers.COUNT / 2;

        assertThat(benchmark.swedishPerson()).isEqualTo(half);
        assertThat(benchmark.swedishPersonByPersonnummer()).isEqualTo(half);
        assertThat(benchmark.norwegianPerson()).isEqualTo(half);
        assertThat(benchmark.norwegianPersonByNocommons()).isEqualTo(half);
        assertThat(benchmark.norwegianOrganisation()).isEqualTo(half);
        assertThat(benchmark.norwegianOrganisationByNocommons()).isEqualTo(half);
        assertThat(benchmark.luhn()).isEqualTo(half).isEqualTo(benchmark.luhnByCommonsValidator());
    }
}

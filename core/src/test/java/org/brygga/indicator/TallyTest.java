// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Ref AMAL = Ref.of("person", "a");
    private static final Ref HODAN = Ref.of("person", "h");

    private static Tally printed(Counted counts, long number, Qualifier qualifier) {
        return new Tally.Printed(counts, BigDecimal.valueOf(number), qualifier);
    }

    @Test
    void nobodyIsCountedTwice() {
        Tally.Persons one = new Tally.Persons(Set.of(AMAL, HODAN));

        assertThat(one.plus(new Tally.Persons(Set.of(HODAN))).number()).isEqualByComparingTo("2");
    }

    @Test
    void contactsVisitsAndPersonsDoNotAdd() {
        List<Tally> kinds = List.of(
                new Tally.Persons(Set.of(AMAL)),
                new Tally.Contacts(3),
                new Tally.Visits(3),
                Tally.Times.of(Counted.SESSIONS, 3),
                Tally.Times.of(Counted.ATTENDANCES, 3),
                new Tally.Languages(Set.of("so")),
                new Tally.Amount(BigDecimal.TEN, "SEK"),
                new Tally.Amount(BigDecimal.TEN, "NOK"),
                printed(Counted.PERSONS, 3, Qualifier.EXACT),
                printed(Counted.CONTACTS, 3, Qualifier.EXACT));

        for (Tally one : kinds) {
            for (Tally other : kinds) {
                if (one.equals(other)) {
                    assertThat(one.plus(other).counts()).isEqualTo(one.counts());
                } else {
                    assertThatIllegalArgumentException().isThrownBy(() -> one.plus(other));
                }
            }
        }
    }

    @Test
    void whatHasATypeOfItsOwnIsNotCountedAsAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.Times.of(Counted.PERSONS, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.Times.of(Counted.CONTACTS, 3));
    }

    @Test
    void aSumIsAsExactAsItsLeastExactPart() {
        Tally more = printed(Counted.PERSONS, 1500, Qualifier.MORE_THAN);

        assertThat(more.plus(printed(Counted.PERSONS, 61, Qualifier.EXACT)))
                .isEqualTo(printed(Counted.PERSONS, 1561, Qualifier.MORE_THAN));
        assertThat(more.plus(printed(Counted.PERSONS, 37, Qualifier.APPROXIMATE))
                        .qualifier())
                .isEqualTo(Qualifier.APPROXIMATE);
        assertThat(more.plus(printed(Counted.PERSONS, 1, Qualifier.AT_LEAST)).qualifier())
                .isEqualTo(Qualifier.MORE_THAN);
    }

    @Test
    void numbersOfWhichNobodyKnowsWhatTheyCountDoNotAdd() {
        Tally unknown = printed(Counted.NOT_STATED, 5, Qualifier.EXACT);

        assertThatIllegalArgumentException().isThrownBy(() -> unknown.plus(unknown));
    }

    @Test
    void aQuotientByAnInexactNumberIsAboutSoMuch() {
        assertThat(Exactness.ofQuotient(Qualifier.MORE_THAN, Qualifier.EXACT)).isEqualTo(Qualifier.MORE_THAN);
        assertThat(Exactness.ofQuotient(Qualifier.EXACT, Qualifier.AT_LEAST)).isEqualTo(Qualifier.APPROXIMATE);
    }

    @Test
    void aCountOfPersonsShowsNobody() {
        assertThat(new Tally.Persons(Set.of(AMAL))).hasToString("Persons[1]");
    }
}

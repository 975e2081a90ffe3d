// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecurringTest {

    @Property(seed = "81")
    void aTextIsNeverTakenForAnother(@ForAll("texts") List<String> texts) {
        Recurring recurring = new Recurring();
        for (String text : texts) {
            Object before = find(recurring, text);
            assertThat(before == null || before.equals(text)).isTrue();
            recurring.keep(text, text);
        }
        for (String text : texts) {
            Object found = find(recurring, text);
            assertThat(found == null || found.equals(text)).isTrue();
        }
    }

    @Test
    void whatWasKeptLastIsFoundAndTheSameObject() {
        Recurring recurring = new Recurring();
        Object value = new Object();
        recurring.keep("PARTNER", value);

        assertThat(find(recurring, "PARTNER")).isSameAs(value);
        assertThat(find(recurring, "PARTNEr")).isNull();
        assertThat(find(recurring, "PARTNERS")).isNull();
        assertThat(find(recurring, "")).isNull();
    }

    @Test
    void aLongTextIsNotKept() {
        Recurring recurring = new Recurring();
        recurring.keep("a".repeat(32), 1);
        recurring.keep("a".repeat(33), 2);

        assertThat(find(recurring, "a".repeat(32))).isEqualTo(1);
        assertThat(find(recurring, "a".repeat(33))).isNull();
    }

    /** Few letters and many texts, so that some share a place. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("abc-\u00e5")
                .ofMaxLength(35)
                .list()
                .ofMaxSize(600);
    }

    private static Object find(Recurring recurring, String text) {
        char[] letters = ("xy" + text + "z").toCharArray();
        return recurring.find(letters, 2, text.length());
    }
}

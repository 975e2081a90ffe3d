// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.CountryPacks;
import org.brygga.rule.RuleEntry;
import org.junit.jupiter.api.Test;

class ForbiddenPropertiesTest {

    private static final Map<Class<?>, Map<String, RuleEntry>> TABLE = ForbiddenProperties.table();

    @Test
    void noComponentIsForbidden() {
        assertThat(TABLE).isNotEmpty();
        TABLE.forEach((type, names) -> assertThat(names.keySet())
                .as(type.getSimpleName())
                .doesNotContainAnyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList()));
    }

    @Test
    void everyLawOfTheTableIsInTheCatalogue() {
        assertThat(CountryPacks.load().rules().entries())
                .containsAll(TABLE.values().stream()
                        .flatMap(names -> names.values().stream())
                        .toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.brygga.country.CountryPacks;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.value.Ref;
import org.brygga.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An id is shown only if nobody can have typed a name or a sentence there. */
class FindingFactoryTest {

    private static final RuleSet RULES = CountryPacks.load().rules();
    private static final String SIXTY_FOUR = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "a-b_c.d", "grp-2026-09", SIXTY_FOUR})
    void anIdIsShownAsItIs(String id) {
        assertThat(shown(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-a", ".", "_1", "Åsa", "Anna Persson", "a/b", "a@b", "a\n", "\u0661", SIXTY_FOUR + "0"})
    void anythingElseIsNot(String id) {
        assertThat(shown(id)).isEqualTo("-");
    }

    private static String shown(String id) {
        Finding finding = new FindingFactory(RULES)
                .make(
                        RuleCheck.BROKEN,
                        Severity.INFO,
                        new Ref("group", id),
                        FieldPath.ROOT,
                        Map.of("other", new Ref("group", id)));
        assertThat(finding.arguments()).containsEntry("other", finding.subject());
        return finding.subject().id();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.Protection;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.exchange.GroupExchange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupExchangeOutputTest extends OutputContract {

    private final GroupExchange exchange = new GroupExchange(Brygga.create());

    @Override
    protected boolean showsPeople() {
        return false;
    }

    @Override
    protected String output(Dataset records, Viewer viewer) {
        return ExchangedText.of(out -> exchange.write(records, ProtectedTown.DAY, viewer, out));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyIsInItWhoeverAsks(Role role) {
        String text = output(ProtectedTown.with(Protection.Level.NONE), ExchangedText.viewer(role));

        assertThat(text).doesNotContain(ProtectedTown.TOKENS).doesNotContain("Woman", "\"p2\"", "\"e2\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "MUNICIPAL_READER"})
    void whoeverSeesGroupsGetsThem(Role role) {
        assertThat(output(ProtectedTown.with(Protection.Level.NONE), ExchangedText.viewer(role)))
                .contains("The group of tuesday", "The group of friday");
    }
}

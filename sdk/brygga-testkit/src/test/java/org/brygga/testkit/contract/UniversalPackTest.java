// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.util.Set;
import org.brygga.country.CountryPack;
import org.brygga.country.universal.UniversalPack;

class UniversalPackTest extends CountryPackContract {

    @Override
    protected CountryPack pack() {
        return new UniversalPack();
    }

    @Override
    protected Set<String> prefixes() {
        return Set.of("COM", "PRV", "REP");
    }

    @Override
    protected Set<String> withoutSource() {
        return Set.of(
                "COM-ATT-001",
                "COM-ATT-002",
                "COM-GEO-002",
                "COM-GEO-003",
                "COM-GRA-002",
                "COM-GRA-004",
                "COM-GRP-003",
                "COM-GRP-004",
                "COM-MPL-001",
                "COM-ORG-001",
                "COM-ORG-003",
                "COM-PER-001",
                "COM-QTY-001",
                "COM-RUL-001",
                "COM-SES-001",
                "COM-SES-002",
                "COM-SES-003",
                "COM-STA-001");
    }
}

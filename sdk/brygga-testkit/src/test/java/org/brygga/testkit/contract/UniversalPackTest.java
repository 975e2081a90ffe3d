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
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.util.List;
import java.util.Set;
import org.brygga.country.CountryPack;
import org.brygga.country.norway.NorwayPack;

class NorwayPackTest extends CountryPackContract {

    @Override
    protected CountryPack pack() {
        return new NorwayPack();
    }

    @Override
    protected Set<String> prefixes() {
        return Set.of("NO");
    }

    @Override
    protected List<String> tables() {
        return List.of("thresholds.csv", "schemes.csv", "municipalities.csv");
    }
}

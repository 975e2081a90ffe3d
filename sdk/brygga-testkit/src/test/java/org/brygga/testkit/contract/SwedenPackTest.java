// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.util.Set;
import org.brygga.country.CountryPack;
import org.brygga.country.sweden.SwedenPack;

class SwedenPackTest extends CountryPackContract {

    @Override
    protected CountryPack pack() {
        return new SwedenPack();
    }

    @Override
    protected Set<String> prefixes() {
        return Set.of("SE");
    }
}

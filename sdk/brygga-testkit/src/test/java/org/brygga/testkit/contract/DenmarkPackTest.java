// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.util.Set;
import org.brygga.country.CountryPack;
import org.brygga.country.denmark.DenmarkPack;

class DenmarkPackTest extends CountryPackContract {

    @Override
    protected CountryPack pack() {
        return new DenmarkPack();
    }

    @Override
    protected Set<String> prefixes() {
        return Set.of("DK");
    }
}

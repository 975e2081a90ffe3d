// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.operations;

import java.util.List;
import java.util.Map;
import org.brygga.sdk.Brygga;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Tells which packs judge, in which version. */
final class PacksInformation implements InfoContributor {

    private final Brygga brygga;

    PacksInformation(Brygga brygga) {
        this.brygga = brygga;
    }

    @Override
    public void contribute(Info.Builder builder) {
        List<String> packs =
                brygga.packs().versions().stream().map(String::valueOf).toList();
        builder.withDetail(
                "brygga", Map.of("packs", packs, "profile", brygga.profile().name()));
    }
}

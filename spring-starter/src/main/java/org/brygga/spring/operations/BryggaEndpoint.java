// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.sdk.Brygga;
import org.brygga.spring.api.Endpoint.Source;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Tells how Brygga is set: packs, profile, what is opened and for whom. It can only be read, and tells of no record. */
@Endpoint(id = "brygga")
public final class BryggaEndpoint {

    private final Brygga brygga;
    private final List<Source> sources;

    BryggaEndpoint(Brygga brygga, List<Source> sources) {
        this.brygga = brygga;
        this.sources = List.copyOf(sources);
    }

    /** How it is set. */
    @ReadOperation
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("profile", brygga.profile().name());
        settings.put(
                "packs", brygga.packs().versions().stream().map(String::valueOf).toList());
        settings.put("rules", brygga.packs().rules().entries().size());
        settings.put(
                "opened",
                sources.stream()
                        .flatMap(source -> source.endpoints().stream())
                        .map(endpoint -> endpoint.method() + " " + endpoint.path() + " "
                                + endpoint.roles().stream().sorted().toList())
                        .sorted()
                        .toList());
        return settings;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.security;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down who asked for work that goes on after her request, so that it is done with her eyes. Clearances are for a time and a
 * reason, and do not outlive a request.
 */
public final class ViewerText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ViewerText() {}

    /** A viewer as she is written. */
    private record Who(
            @Nullable String role,
            boolean whole,
            List<String> within,
            @Nullable String purpose,
            @Nullable String self) {}

    /** Equal viewers have equal texts. */
    public static String of(Viewer viewer) {
        return MAPPER.writeValueAsString(new Who(
                viewer.role() == null ? null : viewer.role().name(),
                viewer.delimitation().whole(),
                viewer.delimitation().within().stream().map(Ref::text).sorted().toList(),
                viewer.purpose() == null ? null : viewer.purpose().word(),
                viewer.self() == null ? null : viewer.self().key()));
    }

    /**
     * Whoever asked.
     *
     * @param now the moment at which she is to be taken to ask
     */
    public static Viewer read(String text, Instant now) {
        Who who = MAPPER.readValue(text, Who.class);
        if (who.role() == null) {
            return Viewer.publicly(now);
        }
        Set<Ref> within = who.within().stream().map(Ref::parse).collect(Collectors.toSet());
        Viewer viewer = Viewer.of(
                Role.valueOf(who.role()),
                new Delimitation(who.whole(), within),
                Code.of(who.purpose() == null ? "PARTICIPATION" : who.purpose()),
                now);
        return who.self() == null ? viewer : viewer.as(PersonKey.of(who.self()));
    }
}

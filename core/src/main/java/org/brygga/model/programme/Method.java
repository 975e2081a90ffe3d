// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.programme;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** How a programme works, of what parts, and what is said about how well it is tested. */
public record Method(
        @Size(max = 200) @Nullable String name,
        List<@CodeList("method-component") Code> components,
        List<@CodeList("outreach-channel") Code> channels,
        @Size(max = 1000) @Nullable String evidenceClaim,
        List<@Size(max = 200) String> principles,
        @Nullable Ref source) {

    public Method {
        components = Copies.of(components);
        channels = Copies.of(channels);
        principles = Copies.of(principles);
    }
}

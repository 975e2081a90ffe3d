// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.finding.Findings;
import org.brygga.model.value.Code;

/** A document of another format, as a test looks at it. */
record Written(String text, Findings findings) {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static final Viewer COORDINATOR = Viewer.of(
            Role.COORDINATOR, Delimitation.everything(), Code.of("STATISTICS"), Instant.parse("2026-03-02T12:00:00Z"));

    /** Something that writes a document and tells what it left out. */
    interface Writing {
        Findings to(OutputStream out) throws IOException;
    }

    static Written by(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Findings findings = writing.to(out);
        return new Written(out.toString(StandardCharsets.UTF_8), findings);
    }

    InputStream stream() {
        return stream(text);
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong by the schema of that name beside this class. */
    List<String> mistakes(String schema) throws IOException {
        try (InputStream resource = Objects.requireNonNull(Written.class.getResourceAsStream(schema))) {
            String rules = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return SCHEMAS.getSchema(rules, InputFormat.JSON).validate(text, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}

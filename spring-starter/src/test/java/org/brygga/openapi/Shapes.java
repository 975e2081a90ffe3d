// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.DatasetDocument;
import org.brygga.sdk.schema.JsonSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON Schema of a document says of records: what is required of them, and which words their lists know. */
final class Shapes {

    private static final String REF = "#/$defs/";
    private static final String WORD = "Word";

    private final JsonNode schema = JsonMapper.shared()
            .readTree(JsonSchemas.of(CountryPacks.load(), Locale.ENGLISH).dataset());

    /** Whether a record can be part of a document. */
    boolean isKept(Class<?> record) {
        return record == DatasetDocument.class || !shape(record).isMissingNode();
    }

    /** The components that may not be absent; none of what is no part of a document. */
    List<String> required(Class<?> record) {
        return shape(record)
                .path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    /** The name of the words that a component, or each element of its list, is one of. */
    Optional<String> words(Class<?> record, String component) {
        return shape(record).path("properties").path(component).findValuesAsString("$ref").stream()
                .filter(name -> name.startsWith(REF) && name.endsWith(WORD))
                .map(name -> name.substring(REF.length()))
                .findFirst();
    }

    /** The words that are known under a name. */
    List<String> known(String name) {
        return schema.path("$defs").path(name).findValuesAsString("const");
    }

    private JsonNode shape(Class<?> record) {
        return schema.path("$defs").path(Schemas.name(record));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.audit.AuditChain;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.exports.ExportOrders;
import org.brygga.spring.files.FileEndpoints;
import org.brygga.spring.files.FileOrders;
import org.brygga.spring.files.MadeFiles;
import org.brygga.spring.imports.ImportEndpoints;
import org.brygga.spring.imports.SentFiles;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.partners.Partners;
import org.brygga.spring.reports.ReportOrders;
import org.brygga.spring.rest.RestEndpoints;
import org.brygga.spring.security.Clearances;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The published description is what the endpoints are; {@code -Dbrygga.update=true} writes it anew. */
class OpenApiTest {

    private static final Path PUBLISHED = Path.of("src/main/resources/org/brygga/spring/rest/openapi.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** Something that endpoints only hold while they are described. */
    private static <T> T unused(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, given) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    private static List<Endpoint> endpoints() {
        Clock clock = Clock.systemUTC();
        Brygga brygga = Brygga.create();
        TenantStores stores = tenant -> new InMemoryDatasetStore(clock);
        Jobs jobs = unused(Jobs.class);
        Workplace workplace = new Workplace(brygga, stores, null, clock);
        FileOrders orders = new FileOrders(workplace, unused(MadeFiles.class), jobs);
        return Endpoint.Source.of(
                        RestEndpoints.over(
                                brygga,
                                stores,
                                new Clearances.None(),
                                new AuditChain(new byte[32]),
                                jobs,
                                Set.of("retention"),
                                new Partners(Map.of()),
                                clock),
                        ImportEndpoints.over(brygga, stores, unused(SentFiles.class), jobs, 1, clock),
                        new FileEndpoints(workplace, unused(MadeFiles.class), jobs),
                        new ExportOrders(orders),
                        new ReportOrders(workplace, orders))
                .endpoints();
    }

    @Test
    void thePublishedDescriptionIsWhatTheEndpointsAre() throws IOException {
        String made = MAPPER.writeValueAsString(new OpenApi().document(endpoints())) + "\n";
        if (Boolean.getBoolean("brygga.update")) {
            Files.writeString(PUBLISHED, made);
        }

        assertThat(Files.readString(PUBLISHED)).isEqualTo(made);
    }

    @Test
    void everyOperationHasANameOfItsOwnAndSaysWhoMayCallIt() throws IOException {
        JsonNode document = MAPPER.readTree(Files.readString(PUBLISHED));
        List<JsonNode> operations = document.get("paths").values().stream()
                .flatMap(path -> path.values().stream())
                .toList();

        assertThat(operations).hasSize(endpoints().size());
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.get("summary").stringValue()).isNotBlank();
            assertThat(operation.get("x-roles")).isNotEmpty();
            assertThat(operation.get("responses").propertyNames()).contains("401", "403");
        });
        assertThat(operations.stream()
                        .map(operation -> operation.get("operationId").stringValue()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyBodyHasAnExampleThatIsAsDescribed() throws IOException {
        JsonNode document = MAPPER.readTree(Files.readString(PUBLISHED));
        List<JsonNode> bodies = document.get("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation -> operation.at("/requestBody/content").has("application/json"))
                .map(operation -> operation.at("/requestBody/content/application~1json"))
                .toList();

        assertThat(bodies).hasSizeGreaterThan(60).allSatisfy(body -> {
            JsonNode schema = body.get("schema");
            JsonNode example = schema.has("$ref")
                    ? document.at(schema.get("$ref").stringValue().substring(1)).at("/examples/0")
                    : body.path("example");
            assertThat(example.isObject()).as(body.toString()).isTrue();
            assertThat(Described.compared(schema, example.toString()))
                    .as(example.toString())
                    .isEmpty();
        });
    }

    @Test
    void whatIsAddedNamesWhatItMayNotLackAndWordsAreKnown() throws IOException {
        JsonNode document = MAPPER.readTree(Files.readString(PUBLISHED));
        JsonNode schemas = document.at("/components/schemas");
        JsonNode added = document.at("/paths/~1organisations/post/requestBody/content/application~1json/schema");
        String whole = "{\"id\":\"x\",\"name\":\"X\",\"country\":\"SE\",\"kind\":\"CIVIL_SOCIETY\"}";

        assertThat(Described.compared(added, whole)).isEmpty();
        assertThat(Described.compared(added, whole.replace("\"country\":\"SE\",", "")))
                .isNotEmpty();
        assertThat(Described.compared(
                        added, whole.replace("}", ",\"aliases\":[{\"period\":{\"start\":\"2026-01-01\"}}]}")))
                .isNotEmpty();
        assertThat(schemas.at("/OrganisationKindWord/anyOf/0/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .contains("CIVIL_SOCIETY", "MUNICIPALITY");
        assertThat(schemas.at("/FindingDocument/properties/severity/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactly("ERROR", "WARNING", "INFO");
        assertThat(schemas.at("/FindingDocument/required").valueStream().map(JsonNode::stringValue))
                .contains("code", "severity", "pointer", "text")
                .doesNotContain("place", "acknowledged");
        assertThat(schemas.at("/Problem/properties/type/anyOf/0/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .contains("urn:brygga:problem:csrf-token-missing");
    }

    @Test
    void anAnswerThatIsNotAsDescribedIsFound() {
        String json = "application/json";

        assertThat(Described.mistakes("get", "/organisations/x", 200, json, "{\"id\":\"x\"}"))
                .isEmpty();
        assertThat(Described.mistakes("get", "/organisations/x", 200, json, "{\"nope\":1}"))
                .isNotEmpty();
        assertThat(Described.mistakes("get", "/organisations/x", 200, json, "{\"id\":1}"))
                .isNotEmpty();
        assertThat(Described.mistakes("get", "/organisations/x", 500, json, "{}"))
                .isNotEmpty();
        assertThat(Described.mistakes("get", "/organisations/x", 404, json, "{}"))
                .isNotEmpty();
    }
}

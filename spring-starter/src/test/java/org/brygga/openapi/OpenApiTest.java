// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.brygga.audit.AuditChain;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.imports.ImportEndpoints;
import org.brygga.spring.imports.SentFile;
import org.brygga.spring.imports.SentFiles;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.partners.Partners;
import org.brygga.spring.rest.RestEndpoints;
import org.brygga.spring.security.Clearances;
import org.jspecify.annotations.Nullable;
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

    /** Keeps none. */
    private static final class NoJobs implements Jobs {

        @Override
        public Job ask(String tenant, String id, String kind) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Job> find(String tenant, String id) {
            return Optional.empty();
        }

        @Override
        public List<Job> of(String tenant, int limit) {
            return List.of();
        }

        @Override
        public Optional<Job> lease() {
            return Optional.empty();
        }

        @Override
        public Job advance(Job job, UnaryOperator<Job> piece) {
            return job;
        }

        @Override
        public void release(Job job) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void fail(Job job) {
            throw new UnsupportedOperationException();
        }
    }

    /** Keeps nothing. */
    private static final class NoFiles implements SentFiles {

        @Override
        public void keep(SentFile file, byte[] content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<SentFile> find(String tenant, String id) {
            return Optional.empty();
        }

        @Override
        public List<SentFile> of(String tenant, String owner, int limit) {
            return List.of();
        }

        @Override
        public void change(String tenant, String id, String options, String job) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void report(String tenant, String id, @Nullable String report) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T content(String tenant, String id, Function<InputStream, T> reader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String tenant, String id) {
            throw new UnsupportedOperationException();
        }
    }

    private static List<Endpoint> endpoints() {
        Clock clock = Clock.systemUTC();
        List<Endpoint> rest = RestEndpoints.over(
                        Brygga.create(),
                        tenant -> new InMemoryDatasetStore(clock),
                        new Clearances.None(),
                        new AuditChain(new byte[32]),
                        new NoJobs(),
                        Set.of("retention"),
                        new Partners(Map.of()),
                        clock)
                .endpoints();
        List<Endpoint> imports = ImportEndpoints.over(
                        Brygga.create(),
                        tenant -> new InMemoryDatasetStore(clock),
                        new NoFiles(),
                        new NoJobs(),
                        1,
                        clock)
                .endpoints();
        return Stream.concat(rest.stream(), imports.stream()).toList();
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

// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brygga.spring.rest.RestEndpoints;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a machine can check of the Swedish profile for REST APIs (Digg) on the published description. Each fact names its rules; the
 * table in {@code docs/rest.md} tells of the same ones and of no others.
 */
class SwedishProfileTest {

    private static final Path PAGE = Path.of("../docs/rest.md");
    private static final Pattern RULE = Pattern.compile("[A-ZÅÄÖ]{3}\\.\\d\\d");
    private static final Set<String> SEEN_ELSEWHERE = Set.of("SAK.09", "FNS.09");
    private static final JsonNode API = read();

    private static JsonNode read() {
        try (InputStream stream = RestEndpoints.class.getResourceAsStream("openapi.json")) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> operations() {
        return API.get("paths").valueStream().flatMap(JsonNode::valueStream).toList();
    }

    private static Stream<String> paths() {
        return API.get("paths").propertyNames().stream();
    }

    private static String text(String pointer) {
        return API.at(pointer).asString();
    }

    /** DOK.01, DOK.03, DOK.08, DOK.09. */
    @Test
    void theDescriptionSaysWhatItIs() {
        assertThat(text("/info/title")).isNotBlank();
        assertThat(text("/info/version")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(text("/info/description")).isNotBlank();
        assertThat(text("/info/contact/name")).isNotBlank();
        assertThat(text("/info/license/name")).isNotBlank();
    }

    /** DOK.11, DOK.15, DOK.17. */
    @Test
    void everyOperationSaysWhatItDoesAndAnswers() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.get("summary").stringValue()).isNotBlank();
            assertThat(operation.get("responses").propertyNames()).anyMatch(code -> code.startsWith("2"));
            assertThat(operation.get("responses").propertyNames()).anyMatch(code -> code.startsWith("4"));
        });
    }

    /** DOK.19, DOK.20. */
    @Test
    void theDescriptionIsOpenApi3() {
        assertThat(text("/openapi")).startsWith("3.");
        assertThat(RestEndpoints.class.getResource("openapi.json")).isNotNull();
    }

    /** DOT.01: moments are called so, and days are called so. */
    @Test
    void momentsAndDaysHaveTheirForms() {
        assertThat(API.findValues("format").stream().filter(JsonNode::isString).map(JsonNode::stringValue))
                .isNotEmpty()
                .filteredOn(format -> !"binary".equals(format))
                .allMatch(Set.of("date", "date-time")::contains);
    }

    /** RES.02. */
    @Test
    void nothingInAnAddressTellsOfAPerson() {
        assertThat(operations().stream()
                        .flatMap(operation -> operation.path("parameters").valueStream())
                        .filter(parameter -> Set.of("path", "query")
                                .contains(parameter.get("in").stringValue()))
                        .map(parameter -> parameter.get("name").stringValue()))
                .isNotEmpty()
                .doesNotContain("person", "name", "email", "phone", "personnummer", "birthYear");
        assertThat(API.at("/paths/~1participants/get/parameters").findValuesAsString("name"))
                .doesNotContain("q");
    }

    /** RES.06, UFN.07, UFN.08, UFN.09. */
    @Test
    void addressesAreSmallLettersAndHyphens() {
        assertThat(paths()).allMatch(path -> path.replaceAll("\\{\\w+}", "").matches("[a-z/-]+"));
    }

    /** AME.05: one style; the words of code lists are values, and the filters of addresses are hyphened. */
    @Test
    void namesInJsonHaveOneStyle() {
        assertThat(API.at("/components/schemas")
                        .valueStream()
                        .flatMap(schema -> schema.path("properties").propertyNames().stream()))
                .isNotEmpty()
                .allMatch(name -> name.matches("[a-z][a-zA-Z0-9]*"));
    }

    /** FEL.01, FEL.02. */
    @Test
    void refusalsHaveOneForm() {
        assertThat(API.at("/components/responses").valueStream())
                .isNotEmpty()
                .allSatisfy(refused -> assertThat(refused.at("/content/application~1problem+json/schema/$ref")
                                .stringValue())
                        .endsWith("/Problem"));
        assertThat(API.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "findings");
    }

    /** FNS.07, FNS.08. */
    @Test
    void pagesHaveALimitOfTwentyAndAnOffset() {
        List<JsonNode> parameters =
                API.at("/paths/~1groups/get/parameters").valueStream().toList();
        assertThat(parameters)
                .filteredOn(one -> "limit".equals(one.get("name").stringValue()))
                .singleElement()
                .satisfies(limit ->
                        assertThat(limit.at("/schema/default").intValue()).isEqualTo(20));
        assertThat(parameters).anyMatch(one -> "offset".equals(one.get("name").stringValue()));
    }

    /** SAK.10, SAK.15, SAK.16. */
    @Test
    void everyOperationIsSecuredByATokenInAHeader() {
        assertThat(API.get("security")).isNotEmpty();
        assertThat(text("/components/securitySchemes/token/scheme")).isEqualTo("bearer");
        assertThat(operations()).noneMatch(operation -> operation.has("security"));
    }

    /** FOR.02. */
    @Test
    void aReadHasNoBody() {
        assertThat(API.get("paths").valueStream().filter(path -> path.has("get")))
                .allSatisfy(
                        path -> assertThat(path.get("get").has("requestBody")).isFalse());
    }

    /** VER.05, VER.06. */
    @Test
    void theMajorVersionStandsInTheAddressOnce() {
        assertThat(text("/servers/0/url")).endsWith("/v1");
        assertThat(paths()).noneMatch(path -> path.matches(".*/v\\d+(/.*)?"));
        assertThat(API.at("/paths/~1api-info/get").isObject()).isTrue();
    }

    @Test
    void theTableTellsOfTheSameRules() throws IOException {
        String own = Files.readString(Path.of("src/test/java/org/brygga/openapi/SwedishProfileTest.java"));
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("## The Swedish profile"));

        assertThat(codes(table)).isEqualTo(codes(own)).containsAll(SEEN_ELSEWHERE);
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new TreeSet<>();
        RULE.matcher(text).results().map(MatchResult::group).forEach(codes::add);
        return codes;
    }
}

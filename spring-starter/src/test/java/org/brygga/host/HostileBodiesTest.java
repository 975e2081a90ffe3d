// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.jdbc.Databases;
import org.brygga.spring.size.Size;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Whatever is sent to an address that writes, it is answered in time, in the same way on both databases, and never by a failure. */
class HostileBodiesTest {

    /** A second, times five. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final boolean FULL = Size.full();

    private static RecordsHost h2;
    private static RecordsHost postgres;

    @BeforeAll
    static void start() {
        h2 = RecordsHost.start("brygga.web.searches-per-minute=1000000");
        postgres = RecordsHost.startAt(Databases.postgresAddress(), "brygga.web.searches-per-minute=1000000");
    }

    @AfterAll
    static void stop() {
        h2.close();
        postgres.close();
    }

    /** Texts that are not JSON, or that no sensible program sends. */
    private static List<byte[]> broken() {
        List<byte[]> all = new ArrayList<>();
        for (String text : List.of(
                "",
                " ",
                "{",
                "}",
                "[",
                "]",
                "{]",
                "[}",
                "nul",
                "tru",
                "True",
                "NaN",
                "Infinity",
                "-",
                "+1",
                ".5",
                "1.",
                "01",
                "0x1",
                "1e",
                "1e+",
                "-01",
                "--1",
                "\"",
                "\"a",
                "'a'",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u\"",
                "\"\n\"",
                "\"\t\"",
                "{\"id\"}",
                "{\"id\":}",
                "{\"id\":1,}",
                "{,\"id\":1}",
                "{\"id\" 1}",
                "{\"id\":1 \"name\":2}",
                "{id:1}",
                "{'id':1}",
                "{\"id\":1}}",
                "{\"id\":1}{\"id\":2}",
                "{\"id\":1} x",
                "{\"id\":1}]",
                "{\"id\":1},",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1",
                "{\"id\":\"a\",\"id\":\"b\"}",
                "{\"a\":{\"b\":",
                "{\"id\":undefined}",
                "{\"id\":/**/1}",
                "// x\n{}",
                "# x\n{}",
                "\uFEFF\uFEFF{}",
                "{\"\\uD800\":1}",
                "{\"id\":\"\\uD800\"}",
                "{\"id\":\"\\uDC00\\uD800\"}",
                "null",
                "true",
                "1",
                "\"text\"",
                "[]",
                "[{}]",
                "[[[]]]",
                "{\"id\":NaN}",
                "{\"id\":1e9999}",
                "<html/>",
                "id=1&name=2",
                "--boundary\r\n",
                "\u0000",
                "{\"id\":\"\u0000\"}",
                "{\"id\":\"a\u0001\"}",
                "{\"__proto__\":{}}",
                "[1 true]",
                "[a\u00E5]",
                "[\"\": 1]",
                "[\"\"],",
                "[,]",
                "[1,,]",
                "[1,,2]",
                "[\"x\"]]",
                "[\"\",]",
                "[\"x\"",
                "[x",
                "[3[4]]",
                "[1:2]",
                "[\"\",",
                "[,\"\"]",
                "[-]",
                "[\"a\",\n4\n,1,",
                "[1,\n1\n,1",
                "[*]",
                "[\"\u000Ba\"\\f]",
                "[fals]",
                "[++1234]",
                "[+Inf]",
                "[-01]",
                "[-1.0.]",
                "[-2.]",
                "[-NaN]",
                "[.-1]",
                "[.2e-3]",
                "[0.1.2]",
                "[0.3e+]",
                "[0.3e]",
                "[0.e1]",
                "[0E+]",
                "[0E]",
                "[0e+]",
                "[1.0e+]",
                "[1.0e-]",
                "[1.0e]",
                "[1 000.0]",
                "[1eE2]",
                "[2.e+3]",
                "[2.e3]",
                "[9.e+]",
                "[1+2]",
                "[0x42]",
                "[-Infinity]",
                "[-123.123foo]",
                "[-foo]",
                "[- 1]",
                "[-.123]",
                "[1ea]",
                "[\uFF11]",
                "[1a]",
                "[012]",
                "[\"x\", truth]",
                "{[: \"x\"}\n",
                "{\"x\", null}",
                "{\"x\"::\"b\"}",
                "{\uD83C\uDDE8\uD83C\uDDED}",
                "{\"a\":\"a\" 123}",
                "{key: 'value'}",
                "{\"\uFF19\":\"0\",}",
                "{\"a\" b}",
                "{:\"b\"}",
                "{\"a\":",
                "{\"a\"",
                "{1:1}",
                "{9999E9999:1}",
                "{null:null,null:null}",
                "{\"id\":0,,,,,}",
                "{'a':0}",
                "{\"id\":0,}",
                "{\"a\":\"b\"}/**/",
                "{\"a\":\"b\"}/**//",
                "{\"a\":\"b\"}//",
                "{\"a\":\"b\"}/",
                "{\"a\":\"b\",,\"c\":\"d\"}",
                "{a: \"b\"}",
                "{\"a\":\"a",
                "{ \"foo\" : \"bar\", \"a\" }",
                "{\"a\":\"b\"}#",
                "[\"\\uD800\\\"]",
                "[\"\\uD800\\u\"]",
                "[\"\\uD800\\u1\"]",
                "[\"\\uD800\\u1x\"]",
                "[\u00E9]",
                "[\"\\\u0000\"]",
                "[\"\\\\\\\"]",
                "[\"\\\t\"]",
                "[\"\\\uD83C\uDF00\"]",
                "[\"\\\"]",
                "[\"\\u00A\"]",
                "[\"\\uD834\\uDd\"]",
                "[\"\\uqqqq\"]",
                "[\"\\a\"]",
                "[\\u0020\"asd\"]",
                "[\\n]")) {
            all.add(text.getBytes(StandardCharsets.UTF_8));
        }
        all.add(new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0});
        all.add(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        all.add(new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'});
        all.add(new byte[] {(byte) 0xEF, (byte) 0xBB});
        repeated("[", 100_000, all);
        repeated("{\"a\":", 100_000, all);
        repeated("[{\"a\":", 50_000, all);
        repeated("\"\\\\", 10_000, all);
        all.add(("{\"id\":" + "9".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8));
        all.add(("{\"id\":1e" + "9".repeat(10_000) + "}").getBytes(StandardCharsets.UTF_8));
        all.add(("{\"" + "n".repeat(200_000) + "\":1}").getBytes(StandardCharsets.UTF_8));
        all.add(("{\"name\":\"" + "x".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8));
        all.add(("{\"name\":\"" + "x".repeat(6_000_000) + "\"}").getBytes(StandardCharsets.UTF_8));
        all.add(many("{", "}", number -> "\"p" + number + "\":1"));
        all.add(many("{\"sources\":[", "]}", number -> "\"source:s" + number + "\""));
        all.add(many("[", "]", number -> "{}"));
        return all;
    }

    private static void repeated(String text, int times, List<byte[]> all) {
        all.add(text.repeat(times).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] many(String begin, String end, IntFunction<String> each) {
        return IntStream.range(0, 100_000)
                .mapToObj(each)
                .reduce(
                        new StringBuilder(begin),
                        (all, one) -> all.append(all.length() > begin.length() ? "," : "")
                                .append(one),
                        StringBuilder::append)
                .append(end)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Texts that people have typed into forms to see what breaks. */
    private static List<String> naughty() {
        List<String> all = new ArrayList<>(List.of(
                "",
                " ",
                "undefined",
                "null",
                "NULL",
                "(null)",
                "nil",
                "true",
                "0",
                "-1",
                "1/0",
                "NaN",
                "0x7fffffff",
                "1;DROP TABLE users",
                "1'; DROP TABLE users-- 1",
                "' OR 1=1 -- 1",
                "\" or \"\"=\"",
                "%s%s%s",
                "%n",
                "${jndi:ldap://x}",
                "#{1+1}",
                "{{7*7}}",
                "{jakarta.validation.constraints.NotNull.message}",
                "${7*7}",
                "<script>alert(1)</script>",
                "../../../etc/passwd",
                "C:\\con\\con",
                "\\\\x\\y",
                "\u202Etest",
                "\u200B",
                "\uFEFF",
                "\u0301",
                "Z\u0351\u036B\u0343",
                "\uD83D\uDE00",
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u0007",
                "\u001B[31m",
                "\r\nSet-Cookie: x",
                "\n",
                "\t",
                "田中さんにあげて下さい",
                "الكل في المجمو عة",
                "ﷺ",
                "ÅÄÖåäöÆØæø",
                "İstanbul",
                "ß",
                "ﬃ",
                "\u2028",
                "\u2029",
                "\u0085",
                "=1+1",
                "@SUM(1)",
                "+46 70",
                "-1+1",
                "\\",
                "\\\\",
                "\"",
                "'",
                "`",
                "a\u0000b",
                "\u0000"));
        for (int point = 0; point < (FULL ? 450 : 60); point++) {
            all.add("x" + Character.toString(point * 37 % 0xD7FF) + "y");
        }
        return all;
    }

    private static List<Endpoint> writing() {
        return h2.running().context().getBeansOfType(Endpoint.Source.class).values().stream()
                .flatMap(source -> source.endpoints().stream())
                .filter(endpoint -> endpoint.method().equals(HttpMethod.POST)
                        || endpoint.method().equals(HttpMethod.PUT))
                .filter(endpoint -> FULL
                        || Stream.of("/organisations", "/groups", "/erasures", "/participants/searches")
                                .anyMatch(endpoint.path()::startsWith))
                .toList();
    }

    private static String token(Endpoint endpoint) {
        Role role = endpoint.roles().contains(Role.COORDINATOR) ? Role.COORDINATOR : Role.DATA_PROTECTION_OFFICER;
        return Token.of("town", role, "aabbccddeeff40008000000000000999", List.of("*"));
    }

    private static String path(Endpoint endpoint) {
        return endpoint.path().replace("{id}", "one").replace("{enrolment}", "one");
    }

    private static void bothAnswerAlike(Endpoint endpoint, byte[] body) {
        int first = status(h2, endpoint, body);
        int second = status(postgres, endpoint, body);
        assertThat(first)
                .as("%s %s", endpoint.method(), endpoint.path())
                .isEqualTo(second)
                .isLessThan(500);
    }

    private static int status(RecordsHost host, Endpoint endpoint, byte[] body) {
        return assertTimeoutPreemptively(
                LONGEST,
                () -> host.send(endpoint.method().name(), path(endpoint), token(endpoint), body, "If-Match", "\"1\"")
                        .status());
    }

    @Test
    void whatIsNotJsonIsRefusedAtEveryAddressThatWrites() {
        for (RecordsHost host : List.of(h2, postgres)) {
            host.post("/organisations", Token.of("town", Role.COORDINATOR, "*"), named("one", "\"One\""));
            host.post("/groups", Token.of("town", Role.COORDINATOR, "*"), "{\"id\":\"one\",\"name\":\"One\"}");
        }
        List<byte[]> bodies = broken();
        assertThat(bodies).hasSizeGreaterThanOrEqualTo(188);
        assertThat(writing()).isNotEmpty().allSatisfy(endpoint -> {
            for (byte[] body : bodies) {
                bothAnswerAlike(endpoint, body);
            }
        });
    }

    @Test
    void namesThatPeopleTypeComeBackAsTheyWereTypedOrAreRefusedByBoth() {
        String token = Token.of("town", Role.COORDINATOR, "*");
        int number = 0;
        for (String name : naughty()) {
            String id = "n" + number++;
            String body =
                    named(id, tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(name));
            var first = h2.post("/organisations", token, body);
            var second = postgres.post("/organisations", token, body);

            assertThat(first.status())
                    .as("text %s", number)
                    .isEqualTo(second.status())
                    .isIn(201, 422);
            if (first.status() == 201) {
                for (RecordsHost host : List.of(h2, postgres)) {
                    assertThat(host.get("/organisations/" + id, token)
                                    .json()
                                    .get("name")
                                    .stringValue())
                            .isEqualTo(name);
                }
            }
        }
    }

    private static String named(String id, String name) {
        return "{\"id\":\"" + id + "\",\"name\":" + name + ",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}";
    }
}

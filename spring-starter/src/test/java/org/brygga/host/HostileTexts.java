// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What is sent to see what breaks. */
final class HostileTexts {

    private HostileTexts() {}

    /** Texts that are not JSON, or that no sensible program sends. */
    static List<byte[]> broken() {
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
    static List<String> naughty(boolean full) {
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
        for (int point = 0; point < (full ? 450 : 60); point++) {
            all.add("x" + Character.toString(point * 37 % 0xD7FF) + "y");
        }
        return all;
    }
}

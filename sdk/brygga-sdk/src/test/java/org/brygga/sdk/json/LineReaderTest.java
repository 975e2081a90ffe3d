// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.brygga.dataset.DocumentHeader;
import org.brygga.dataset.RecordType;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Origin;
import org.brygga.model.group.Group;
import org.brygga.model.place.Area;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Lines are read one by one, and a broken line stops nothing. */
class LineReaderTest {

    private static final String HEADER = "{\"brygga\":{\"format\":\"1\"}}\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "COM-DOC-001 |  | {\"type\":\"group\",\"id\":\"g\"¤]",
                "COM-DOC-002 | /id | {\"type\":\"group\",\"id\":\"Kana¤",
                "COM-DOC-002 |  | {\"type\":\"group\"¤",
                "COM-DOC-006 |  | ¤\"Kana\"",
                "COM-DOC-006 | /id | {\"type\":\"group\",\"id\":¤[\"Kana\"]}",
                "COM-DOC-006 | /id | {\"id\":¤[\"Kana\"],\"type\":\"group\"}",
                "COM-DOC-004 |  | {\"type\":\"group\",¤\"Kana\":1}",
                "COM-DOC-009 | /type | {\"type\":\"group\",¤\"type\":\"area\"}",
                "COM-DOC-009 | /type | {\"id\":\"g\",\"type\":\"group\",¤\"type\":\"area\"}",
                "COM-DOC-010 |  | {\"type\":\"group\"} ¤Kana",
                "COM-DOC-011 | /type | {\"type\":¤\"Kana\",\"id\":\"a\"}",
                "COM-DOC-011 | /type | {\"id\":\"a\",\"type\":¤[\"Kana\"],\"name\":\"b\"}",
                "COM-DOC-011 |  | ¤{\"id\":\"Kana\"}",
                "COM-DOC-009 |  | ¤{\"brygga\":{\"format\":\"1\"}}",
                "COM-DOC-008 | /sessions/0/date | {\"type\":\"group\",\"sessions\":[{\"date\":¤\"Kana\"}]}",
            })
    void aBrokenLineIsOneFindingAndTheNextLineIsRead(String code, @Nullable String path, String marked) {
        int column = marked.indexOf('¤') + 1;
        String text = HEADER + "\n" + marked.replace("¤", "") + "\r\n{\"type\":\"area\",\"id\":\"a\"}";

        List<ReadRecord> read = Texts.readLines(text.getBytes(UTF_8), ReadOptions.FILES);

        assertThat(read).hasSize(2);
        assertThat(read.get(0).findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).hasToString(code);
            assertThat(finding.path().pointer()).isEqualTo(path == null ? "" : path);
            assertThat(finding.origin()).isEqualTo(new Origin("data.jsonl", "", null, 3, column));
            assertThat(finding.toString()).doesNotContain("Kana");
        });
        assertThat(read.get(1).findings()).isEmpty();
        assertThat(read.get(1).origin()).isEqualTo(new Origin("data.jsonl", "", null, 4, 1));
        assertThat(read.get(1).aggregate().orElseThrow().ref()).hasToString("area:a");
        assertThat(Texts.read(text.getBytes(UTF_8)).dataset().find(Area.class, Ref.of("area", "a")))
                .isPresent();
    }

    @Test
    void theTypeMayStandAnywhereInTheLine() {
        String text = HEADER + "{\"id\":\"g\",\"sessions\":[{}],\"type\":\"group\",\"sources\":[1]}";

        List<ReadRecord> read = Texts.readLines(text.getBytes(UTF_8), ReadOptions.FILES);

        assertThat(read).singleElement().satisfies(line -> {
            assertThat(line.record()).isInstanceOf(Group.class);
            assertThat(line.unreadable()).containsExactly(FieldPath.of("sources"));
            assertThat(line.findings().list()).extracting(Finding::pointer).containsExactly("/sources/0");
        });
    }

    @Test
    void aMissingHeaderIsSaidOnce() {
        List<ReadRecord> read = Texts.readLines(
                "{\"type\":\"area\",\"id\":\"a\"}\n{\"type\":\"area\",\"id\":\"b\"}\n".getBytes(UTF_8),
                ReadOptions.FILES);

        assertThat(read).hasSize(2);
        assertThat(read.get(0).findings().list())
                .extracting(finding -> finding.code().text())
                .containsExactly("COM-DOC-017");
        assertThat(read.get(1).findings()).isEmpty();
    }

    @Test
    void aLineBeyondTheLimitIsPassedOver() {
        String text = HEADER + "{\"type\":\"area\",\"name\":\"" + "x".repeat(100_000) + "\"}\n{\"type\":\"area\"}\n";

        List<ReadRecord> read = Texts.readLines(text.getBytes(UTF_8), ReadOptions.FILES.withLineLimit(100));

        assertThat(read).hasSize(2);
        assertThat(read.get(0).findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).hasToString("COM-DOC-015");
            assertThat(finding.origin().line()).isEqualTo(2);
        });
        assertThat(read.get(1).record()).isNotNull();
        assertThat(read.get(1).origin().line()).isEqualTo(3);
    }

    @Test
    void theSameReferenceOnTwoLinesIsFoundByTheReaderOfDatasets() {
        String line = "{\"type\":\"area\",\"id\":\"a\"}\n";

        assertThat(Texts.read(HEADER + line + line).findings().list())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).hasToString("COM-DOC-013");
                    assertThat(finding.origin().line()).isEqualTo(3);
                    assertThat(finding.arguments()).containsEntry("line", 2);
                });
    }

    @Test
    void manyLinesAreReadWithoutKeepingThem() throws IOException {
        byte[] line = "{\"type\":\"area\",\"id\":\"a\",\"name\":\"Bäckby\"}\n".getBytes(UTF_8);
        int lines = 200_000;
        AtomicLong records = new AtomicLong();

        Optional<DocumentHeader> header = new LineReader(Texts.PACKS.rules())
                .read(repeated(HEADER.getBytes(UTF_8), line, lines), null, read -> {
                    assertThat(read.findings()).isEmpty();
                    records.incrementAndGet();
                });

        assertThat(header).isPresent();
        assertThat(records).hasValue(lines);
    }

    private static InputStream repeated(byte[] head, byte[] line, int times) {
        return new InputStream() {
            private long position;

            @Override
            public int read() {
                long inLines = position - head.length;
                if (inLines >= (long) line.length * times) {
                    return -1;
                }
                position++;
                return inLines < 0 ? head[(int) (inLines + head.length)] : line[(int) (inLines % line.length)] & 0xFF;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                int count = 0;
                for (int next = read(); next >= 0; next = count < length ? read() : -1) {
                    target[from + count++] = (byte) next;
                }
                return count == 0 ? -1 : count;
            }
        };
    }

    @Test
    void oneRecordIsReadFromATextOfItsOwn() {
        LineReader reader = new LineReader(Texts.PACKS.rules(), ReadOptions.CALLERS);

        ReadRecord good = reader.readRecord(RecordType.AREA, "{\n \"id\": \"a\"\n}".getBytes(UTF_8));
        ReadRecord bad = reader.readRecord(RecordType.AREA, "{\n \"id\": 1\n} x".getBytes(UTF_8));
        ReadRecord none = reader.readRecord(RecordType.AREA, "".getBytes(UTF_8));

        assertThat(good.findings()).isEmpty();
        assertThat(good.aggregate().orElseThrow().id()).isEqualTo("a");
        assertThat(bad.findings().list())
                .extracting(finding -> finding.code() + " " + finding.origin().line())
                .containsExactlyInAnyOrder("COM-DOC-006 2", "COM-DOC-010 3");
        assertThat(none.record()).isNull();
        assertThat(none.findings().list())
                .extracting(finding -> finding.code().text())
                .containsExactly("COM-DOC-002");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Severity;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Ref;
import org.brygga.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** What is good in a text is read, whatever else is wrong with it. */
class TolerantReadingTest {

    private static final String HEADER = "{\"brygga\":{\"format\":\"1\"},";

    @Test
    void aBadValueLeavesItsComponentAbsentAndIsRememberedAsUnreadable() {
        Dataset dataset = Texts.read(HEADER + """
                        "organisations":[{"id":"o","name":17,"kind":"UNION","founded":"long ago"}]}""").dataset();

        Organisation organisation = dataset.all(Organisation.class).get(0);
        assertThat(organisation.name()).isNull();
        assertThat(organisation.founded()).isNull();
        assertThat(organisation.kind()).hasToString("UNION");
        assertThat(dataset.unreadable(organisation)).containsExactly(FieldPath.of("name"), FieldPath.of("founded"));
    }

    @Test
    void aNameOrAWordWrittenWithEscapesIsTheSameNameOrWord() {
        String record = "{\"\\u0069d\":\"o\",\"kin\\u0064\":\"UNION\",\"status\":\"ACTIV\\u0045\",\"se\\u00e4t\":\"X\","
                + "\"sources\":[\"sour\\u0063e:one\",\"source:tw\\u006f\"]}";
        Dataset dataset =
                Texts.read(HEADER + "\"organisations\":[" + record + "]}").dataset();

        Organisation organisation = dataset.all(Organisation.class).get(0);
        assertThat(organisation.id()).isEqualTo("o");
        assertThat(organisation.kind()).hasToString("UNION");
        assertThat(organisation.status()).hasToString("ACTIVE");
        assertThat(organisation.sources()).containsExactly(Ref.of("source", "one"), Ref.of("source", "two"));
        assertThat(organisation.seat()).isNull();
    }

    @Test
    void everyMistakeIsFoundAtOnce() {
        Findings findings = Texts.read(HEADER + """
                        "organisations":[{"id":1},{"name":2,"kind":3}],"areas":[{"parent":"x"},7],"zebras":[]}""").findings();

        assertThat(findings.list())
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder(
                        "/organisations/0/id",
                        "/organisations/1/name",
                        "/organisations/1/kind",
                        "/areas/0/parent",
                        "/areas/1",
                        "");
    }

    @Test
    void aBadElementOfAListOfRecordsKeepsThePositionsOfTheOthers() {
        Dataset dataset = Texts.read(HEADER + """
                        "partnerships":[{"id":"p","parties":[{"name":"a"},"b",{"name":"c"}]}]}""").dataset();

        Partnership partnership = dataset.all(Partnership.class).get(0);
        assertThat(partnership.parties()).extracting(Party::name).containsExactly("a", null, "c");
        assertThat(dataset.unreadable(partnership))
                .containsExactly(FieldPath.of("parties").element(1));
    }

    @Test
    void aBadElementOfAListOfValuesIsDroppedAndTheListIsUnreadable() {
        Dataset dataset = Texts.read(HEADER + """
                        "organisations":[{"id":"o","sources":["source:a",null,"b",5,"source:c"]}]}""").dataset();

        Organisation organisation = dataset.all(Organisation.class).get(0);
        assertThat(organisation.sources()).containsExactly(Ref.of("source", "a"), Ref.of("source", "c"));
        assertThat(dataset.unreadable(organisation)).containsExactly(FieldPath.of("sources"));
    }

    @Test
    void nullCountsAsAbsent() {
        ReadResult result = Texts.read(HEADER + """
                "areas":null,"organisations":[{"id":"o","name":null,"aliases":null,"founded":null}]}""");

        assertThat(result.findings()).isEmpty();
        Organisation organisation = result.dataset().all(Organisation.class).get(0);
        assertThat(organisation.aliases()).isEmpty();
        assertThat(result.dataset().unreadable(organisation)).isEmpty();
    }

    @Test
    void theFirstOfTwoEqualPropertiesCounts() {
        Dataset dataset = Texts.read(HEADER + "\"areas\":[{\"id\":\"a\",\"id\":\"b\"}],\"areas\":[{\"id\":\"c\"}]}")
                .dataset();

        assertThat(dataset.all())
                .singleElement()
                .satisfies(area -> assertThat(area.id()).isEqualTo("a"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        ReadResult result = Texts.read("\uFEFF{\"brygga\":{\"format\":\"1\"},\"organisations\":[{\"name\":1}]}");

        assertThat(result.findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.origin().column()).isEqualTo(51));
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
        ReadResult result = Texts.read(HEADER + "\"organisations\":[{\"name\":\"Åäö\",\"kind\":1}]}");

        assertThat(result.findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.origin().column()).isEqualTo(64));
    }

    @Test
    void aTextInAnotherEncodingIsSaidToBeSo() {
        String text = HEADER + "\n\"organisations\":[{\"id\":\"a\"},{\"name\":\"Västerås\"}]}";

        ReadResult latin = Texts.read(text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(latin.findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).hasToString("COM-DOC-003");
            assertThat(finding.origin().line()).isEqualTo(2);
            assertThat(finding.origin().column()).isEqualTo(39);
        });
        assertThat(latin.dataset().all()).hasSize(1);
        assertThat(Texts.read(text.getBytes(StandardCharsets.UTF_16)).findings().list())
                .extracting(finding -> finding.code().text())
                .containsExactly("COM-DOC-003");
    }

    @Test
    void aPersonIsNamedByHerKeyEvenWhenTheKeyComesLast() {
        Findings findings = Texts.read(HEADER + """
                        "volunteers":[{"id":"anna","name":17,"person":"0dfacce7a0863e81d0010e463f5287f7"},{"id":"berit","name":18}]}""").findings();

        assertThat(findings.list())
                .extracting(finding -> finding.subject().text())
                .containsExactlyInAnyOrder("volunteer:0dfacce7a0863e81d0010e463f5287f7", "volunteer:-");
    }

    @Test
    void findingsBeyondTheLimitAreSummedUpAndTheRecordIsUnreadableAsAWhole() {
        String bad = "{\"id\":\"v\",\"sources\":[" + "1,".repeat(20) + "1],\"childContact\":2}";

        ReadResult result = Texts.read(
                (HEADER + "\"volunteers\":[" + bad + "," + bad + "]}").getBytes(StandardCharsets.UTF_8),
                ReadOptions.FILES.withFindingLimit(10));

        assertThat(result.findings().list()).hasSize(11);
        assertThat(result.findings().stream()
                        .filter(finding -> "COM-DOC-016".equals(finding.code().text())))
                .hasSize(1);
        Volunteer first = result.dataset().all(Volunteer.class).get(0);
        assertThat(result.dataset().unreadable(first)).containsExactly(FieldPath.ROOT);
    }

    @Test
    void aCallerOverTheNetworkGetsAnErrorForAnUnknownProperty() {
        byte[] text = (HEADER + "\"groups\":[{\"id\":\"g\",\"x\":1,\"nmae\":2}]}").getBytes(StandardCharsets.UTF_8);

        assertThat(Texts.read(text, ReadOptions.FILES).findings().list())
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
        assertThat(Texts.read(text, ReadOptions.CALLERS).findings().list())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(Texts.read(text).dataset().all(Group.class)).hasSize(1);
    }

    @Test
    void aDocumentBeyondTheLimitIsNotRead() {
        byte[] text = (HEADER + "\"groups\":[{\"id\":\"g\"}]}").getBytes(StandardCharsets.UTF_8);

        ReadResult result = Texts.read(text, ReadOptions.FILES.withDocumentLimit(text.length - 1));

        assertThat(result.findings().list())
                .extracting(finding -> finding.code().text())
                .containsExactly("COM-DOC-015");
        assertThat(result.dataset().all()).isEmpty();
        assertThat(Texts.read(text, ReadOptions.FILES.withDocumentLimit(text.length))
                        .findings())
                .isEmpty();
    }

    @Test
    void rulesWithoutTheEntriesForReadingAreRefusedAtOnce() {
        RuleSet empty = RuleSet.builder().build();

        assertThatThrownBy(() -> new DatasetReader(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("universal pack");
    }
}

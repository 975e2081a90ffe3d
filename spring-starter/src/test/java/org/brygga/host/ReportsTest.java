// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.audit.AuditEntry;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.people.PathwayStep;
import org.brygga.model.people.Training;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Protection;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.statement.IndicatorResult;
import org.brygga.model.statement.SourceDocumentBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reports are asked for, published and fetched as files, by each as far as she may. */
class ReportsTest {

    private static final String COORDINATOR =
            Token.of("town", Role.COORDINATOR, "aabbccddeeff40008000000000000009", List.of("*"));
    private static final String READER = token(Role.MUNICIPAL_READER);
    private static final String YEAR = "from=2025-01-01&to=2025-12-31";
    private static final String AREA = "/reports/area?about=area:town&" + YEAR;
    private static final Set<String> BUSY = Set.of("WAITING", "RUNNING");

    private RecordsHost host;
    private DatasetStore store;

    @BeforeEach
    void start() {
        host = RecordsHost.start("brygga.store.jobs-pause=50ms", "brygga.reports.publisher=Exempelstad kommun");
        store = host.running().context().getBean(TenantStores.class).of("town");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private static String token(Role role) {
        return Token.of("town", role, "aabbccddeeff4000800000000000000a", List.of("*"));
    }

    /** A town in which some women were trained, of whom it is known where they went on to. */
    private void fill(int inWork, int elsewhere) {
        store.inUnit(unit -> {
            unit.put(
                    AreaBuilder.builder()
                            .id("town")
                            .name("Exempelstad")
                            .country(CountryCode.of("SE"))
                            .kind(Code.of("MUNICIPALITY"))
                            .build(),
                    0);
            unit.put(
                    MeetingPlaceBuilder.builder()
                            .id("library")
                            .name("Biblioteket")
                            .area(Ref.of("area", "town"))
                            .status(Code.of("ACTIVE"))
                            .build(),
                    0);
            for (int number = 0; number < inWork + elsewhere; number++) {
                unit.put(trained(number, number < inWork ? "WORK" : "OTHER"), 0);
            }
            return unit;
        });
    }

    private static Volunteer trained(int number, String outcome) {
        PartialDate done = PartialDate.parse("2025-03-01");
        return VolunteerBuilder.builder()
                .id("v" + number)
                .person(PersonKey.of(String.format(Locale.ROOT, "aabbccddeeff40008001%012x", number)))
                .status(Code.of("ACTIVE"))
                .areas(List.of(Ref.of("area", "town")))
                .trainings(List.of(new Training(
                        null,
                        null,
                        null,
                        Period.parse("2024-09-01", "2025-03-01"),
                        done.earliest().orElseThrow(),
                        null,
                        Code.of("DIPLOMA"),
                        null)))
                .pathway(List.of(new PathwayStep(
                        PartialDate.parse("2025-09-01").earliest().orElseThrow(), Code.of(outcome))))
                .build();
    }

    /** What stands in the table of those who were trained; the table may be withheld as a whole. */
    private static String shown(JsonNode report, String row) {
        return report.get("sections")
                .valueStream()
                .flatMap(section -> section.get("blocks").valueStream())
                .filter(block -> block.path("block").asString().equals("table")
                        && block.get("id").asString().equals("trained"))
                .flatMap(table -> table.get("rows").valueStream())
                .filter(one -> one.get("id").asString().equals(row))
                .findFirst()
                .map(one -> one.at("/cells/0"))
                .map(cell -> cell.get("is").asString().equals("value")
                        ? cell.get("value").asString()
                        : cell.get("is").asString())
                .orElse("withheld");
    }

    @Test
    void aSmallNumberIsShownToACoordinatorAndHiddenFromAReader() {
        fill(58, 3);

        JsonNode internal = host.get(AREA, COORDINATOR).json();
        assertThat(shown(internal, "OTHER")).isEqualTo("3");
        assertThat(internal.at("/head/audience").asString()).isEqualTo("INTERNAL");

        JsonNode ahead = host.get(AREA + "&published=true", COORDINATOR).json();
        assertThat(publish(COORDINATOR, "first").status()).isEqualTo(201);
        JsonNode published = host.get(AREA, READER).json();
        assertThat(published).isEqualTo(ahead);
        assertThat(shown(published, "OTHER")).isEqualTo("hidden");
        assertThat(shown(published, "all")).isEqualTo("61");
        assertThat(published.at("/head/audience").asString()).isEqualTo("PUBLISHED");
    }

    private RecordsHost.Answer publish(String token, String id) {
        return host.post(
                "/releases",
                token,
                "{\"id\":\"" + id
                        + "\",\"kind\":\"area\",\"about\":\"area:town\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}");
    }

    @Test
    void whatIsPublishedIsThereForEveryRoleAndOnlyOnce() {
        fill(50, 11);

        var answer = publish(COORDINATOR, "first");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/v1/releases/first");
        for (Role role : Role.values()) {
            JsonNode report = host.get("/releases/first", token(role)).json();
            assertThat(shown(report, "OTHER")).isEqualTo("11");
            assertThat(report.get("sha256")).isEqualTo(answer.json().get("sha256"));
            assertThat(host.get("/releases", token(role))
                            .json()
                            .at("/items/0/id")
                            .asString())
                    .isEqualTo("first");
        }
        assertThat(publish(COORDINATOR, "first").status()).isEqualTo(409);
        assertThat(publish(COORDINATOR, "FIRST").status()).isEqualTo(400);
        assertThat(publish(READER, "second").status()).isEqualTo(403);
        assertThat(host.get("/releases/second", READER).status()).isEqualTo(404);
        assertThat(host.get(
                                "/releases/first",
                                Token.of("other", Role.COORDINATOR, "aabbccddeeff40008000000000000009", List.of("*")))
                        .status())
                .isEqualTo(404);
    }

    private void protectSomebody() {
        store.inUnit(unit -> {
            var kept = unit.load(Volunteer.class, Ref.of("volunteer", "v55")).orElseThrow();
            return unit.put(
                    VolunteerBuilder.builder(kept.record())
                            .protection(new Protection(Protection.Level.LOCATION, null, null))
                            .build(),
                    kept.version());
        });
    }

    @Test
    void whoeverIsProtectedMeanwhileIsNotTheDifferenceBetweenTwoReports() {
        fill(50, 11);
        assertThat(publish(COORDINATOR, "first").status()).isEqualTo(201);
        protectSomebody();

        assertThat(publish(COORDINATOR, "second").status()).isEqualTo(201);
        for (String address : List.of("/releases/second", AREA)) {
            JsonNode report = host.get(address, READER).json();
            assertThat(shown(report, "OTHER")).isIn("hidden", "withheld");
            assertThat(shown(report, "all")).isIn("hidden", "withheld");
        }
        assertThat(shown(host.get("/releases/first", READER).json(), "OTHER")).isEqualTo("11");
        assertThat(shown(host.get(AREA, COORDINATOR).json(), "OTHER")).isEqualTo("10");
    }

    @Test
    void whatIsDifferentBetweenTwoPublishedReportsIsToldInTheLanguageOfTheReader() {
        fill(50, 11);
        publish(COORDINATOR, "first");
        protectSomebody();
        publish(COORDINATOR, "second");

        for (Role role : Role.values()) {
            var answer = host.get("/releases/second/comparison?with=first", token(role), "Accept-Language", "sv");
            assertThat(answer.status()).isEqualTo(200);
            JsonNode told = answer.json();
            assertThat(told.at("/before/id").asString()).isEqualTo("first");
            assertThat(told.at("/after/id").asString()).isEqualTo("second");
            assertThat(told.at("/words/1").asString()).startsWith("Före: ");
            // One who is hidden since is neither gone nor the difference of two numbers.
            assertThat(told.get("changes").valueStream()).isNotEmpty().allSatisfy(change -> {
                assertThat(change.get("kind").asString()).isEqualTo("NOW_HIDDEN");
                assertThat(change.at("/after/is").asString()).isEqualTo("hidden");
                assertThat(change.get("text").asString()).contains("är dold nu");
            });
        }
        JsonNode back =
                host.get("/releases/first/comparison?with=second", READER).json();
        assertThat(back.get("changes").valueStream())
                .extracting(change -> change.get("kind").asString())
                .isNotEmpty()
                .containsOnly("NO_LONGER_HIDDEN");
        JsonNode same =
                host.get("/releases/first/comparison?with=first", READER).json();
        assertThat(same.get("changes")).isEmpty();
        assertThat(same.at("/words/3").asString()).isEqualTo("The two reports say the same.");
    }

    @Test
    void onlyReportsThatAreThereForHerAndAreAboutTheSameAreCompared() {
        fill(50, 11);
        publish(COORDINATOR, "first");
        assertThat(host.post(
                                "/releases",
                                COORDINATOR,
                                "{\"id\":\"box\",\"kind\":\"fact-box\",\"about\":\"area:town\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}")
                        .status())
                .isEqualTo(201);

        assertThat(host.get("/releases/first/comparison", READER).status()).isEqualTo(400);
        assertThat(host.get("/releases/first/comparison?with=box", READER).status())
                .isEqualTo(400);
        assertThat(host.get("/releases/first/comparison?with=second", READER).status())
                .isEqualTo(404);
        assertThat(host.get("/releases/second/comparison?with=first", READER).status())
                .isEqualTo(404);
        assertThat(host.get("/releases/first/comparison?with=first&more=1", READER)
                        .status())
                .isEqualTo(400);
        assertThat(host.get("/releases/first/comparison?with=first", null).status())
                .isEqualTo(401);
        assertThat(host.get(
                                "/releases/first/comparison?with=first",
                                Token.of("other", Role.COORDINATOR, "aabbccddeeff40008000000000000009", List.of("*")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anotherCutOfWhatIsPublishedIsRefused() {
        fill(50, 11);
        publish(COORDINATOR, "first");

        var half = host.post(
                "/releases",
                COORDINATOR,
                "{\"kind\":\"area\",\"about\":\"area:town\",\"from\":\"2025-01-01\",\"to\":\"2025-06-30\"}");
        assertThat(half.status()).isEqualTo(409);
        assertThat(half.json().get("type").asString()).isEqualTo("urn:brygga:problem:another-cut");
        assertThat(host.get("/reports/fact-box?published=true&" + YEAR, COORDINATOR)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aReportThatSaysWhatIsNotSoIsRefusedWithWhatIsWrong() {
        fill(50, 11);
        store.inUnit(unit -> {
            unit.put(SourceDocumentBuilder.builder().id("page").title("En sida").build(), 0);
            IndicatorResult trained = new IndicatorResult(
                    Code.of("TRAINED"),
                    Quantity.exactly(1500, "CONTACT"),
                    null,
                    IndicatorResult.Measure.CONTACTS,
                    Period.parse("2025-01-01", "2025-12-31"),
                    null,
                    null,
                    null,
                    Ref.of("source", "page"));
            return unit.put(
                    ProgrammeBuilder.builder()
                            .id("programme")
                            .results(List.of(trained))
                            .build(),
                    0);
        });
        String wanted = "{\"id\":\"wrong\",\"kind\":\"national\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}";

        var answer = host.post("/releases", COORDINATOR, wanted, "Accept-Language", "sv");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:brygga:problem:report-refused");
        assertThat(answer.json().at("/findings/0/code").asString()).isEqualTo("REP-005");
        assertThat(answer.json().at("/findings/0/severity").asString()).isEqualTo("ERROR");
        assertThat(answer.json().get("title").asString()).contains("publicerades inte");
        assertThat(host.get("/releases", COORDINATOR).json().get("items").size())
                .isZero();
        // What is right is told to have nothing in it that somebody should look at.
        assertThat(publish(COORDINATOR, "right").json().get("findings").size()).isZero();
    }

    @Test
    void aReportThatIsNotForHerIsNotThere() {
        fill(58, 3);

        assertThat(host.get(AREA, token(Role.FUNDER)).status()).isEqualTo(404);
        assertThat(host.get(AREA, token(Role.VOLUNTEER)).status()).isEqualTo(404);
        assertThat(host.post(AREA + "&format=html", token(Role.FUNDER), "").status())
                .isEqualTo(404);
        assertThat(host.get("/reports/national?" + YEAR, READER).status()).isEqualTo(404);
        assertThat(host.get("/reports/nothing", COORDINATOR).status()).isEqualTo(404);
        assertThat(host.get("/reports/area?about=area:nowhere&" + YEAR, COORDINATOR)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotPublishedIsForCoordinatorsOnly() {
        fill(58, 3);

        for (Role role : Role.values()) {
            var answer = host.get("/reports/fact-box?" + YEAR, token(role));
            assertThat(answer.status()).isEqualTo(role == Role.COORDINATOR ? 200 : 404);
            if (role != Role.COORDINATOR) {
                assertThat(answer.json().get("type").asString()).isEqualTo("urn:brygga:problem:not-published");
            }
        }
    }

    @Test
    void anAddressThatIsWrittenOtherwiseIsRefused() {
        fill(58, 3);

        for (String wrong : List.of(
                "&from=yesterday", "&published=perhaps", "&about=town", "&from=2026-01-01&to=2025-01-01", "&more=1")) {
            assertThat(host.get("/reports/fact-box?" + wrong.substring(1), COORDINATOR)
                            .status())
                    .isEqualTo(400);
        }
        assertThat(host.get(AREA + "&as-of=2025-06-01", READER).status()).isEqualTo(400);
        assertThat(host.get(AREA + "&as-of=2025-06-01", COORDINATOR).status()).isEqualTo(200);
        assertThat(host.post(AREA + "&format=paper", COORDINATOR, "").status()).isEqualTo(400);
        assertThat(host.post(AREA, COORDINATOR, "").status()).isEqualTo(400);
    }

    private String made(String address, String token) {
        var asked = host.post(address, token, "", "Accept-Language", "sv");
        assertThat(asked.status()).isEqualTo(202);
        String id = asked.json().get("id").stringValue();
        Instant end = Instant.now().plusSeconds(120);
        JsonNode item = host.get("/files/" + id, token).json();
        while (BUSY.contains(item.path("state").asString()) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            item = host.get("/files/" + id, token).json();
        }
        assertThat(item.path("state").asString()).isEqualTo("DONE");
        return "/files/" + id + "/content";
    }

    @Test
    void aReportIsMadeAsAFileByAJob() {
        fill(58, 3);
        publish(COORDINATOR, "first");

        var page = host.get(made(AREA + "&format=html", READER), READER);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Disposition")).contains("attachment", "area.html");
        assertThat(page.body()).contains("lang=\"sv\"", "Exempelstad kommun").doesNotContain("aabbccddeeff");
        byte[] document = host.bytes(made(AREA + "&format=pdf", READER), READER);
        assertThat(new String(document, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        byte[] workbook = host.bytes(made(AREA + "&format=xlsx", COORDINATOR), COORDINATOR);
        assertThat(new String(workbook, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(host.get(made(AREA + "&format=json", READER), READER).json())
                .isEqualTo(host.get(AREA, READER).json());
    }

    @Test
    void whatIsPublishedIsMadeAsAFileAsItWasPublished() {
        fill(50, 11);
        publish(COORDINATOR, "first");
        protectSomebody();
        publish(COORDINATOR, "second");

        for (Role role : Role.values()) {
            assertThat(host.get(made("/releases/first?format=json", token(role)), token(role))
                            .json())
                    .isEqualTo(host.get("/releases/first", READER).json());
        }
        var page = host.get(made("/releases/first?format=html", READER), READER);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Disposition")).contains("attachment", "area.html");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains("lang=\"sv\"", "Exempelstad kommun", ">11<")
                .doesNotContain("aabbccddeeff");
        byte[] document = host.bytes(made("/releases/first?format=pdf", READER), READER);
        assertThat(new String(document, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        for (String format : List.of("xlsx", "csv")) {
            byte[] zip = host.bytes(made("/releases/first?format=" + format, COORDINATOR), COORDINATOR);
            assertThat(new String(zip, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        }
        for (String wrong : List.of("", "?format=paper", "?format=pdf&more=1")) {
            assertThat(host.post("/releases/first" + wrong, READER, "").status())
                    .isEqualTo(400);
        }
        assertThat(host.post("/releases/third?format=pdf", READER, "").status()).isEqualTo(404);
        assertThat(host.post(
                                "/releases/first?format=pdf",
                                Token.of("other", Role.COORDINATOR, "aabbccddeeff40008000000000000009", List.of("*")),
                                "")
                        .status())
                .isEqualTo(404);
        assertThat(store.audit(0, 1000))
                .filteredOn(entry -> "release.asked".equals(entry.action()))
                .extracting(AuditEntry::role)
                .contains("FUNDER", "MUNICIPAL_READER");
    }

    @Test
    void whoAskedForWhichReportStandsInTheTrail() {
        fill(58, 3);
        made(AREA + "&format=json", COORDINATOR);
        publish(COORDINATOR, "first");
        host.get(AREA, READER);
        host.get(AREA, token(Role.FUNDER));

        assertThat(store.audit(0, 1000))
                .filteredOn(entry -> entry.action().endsWith(".asked"))
                .extracting(AuditEntry::action, AuditEntry::role)
                .containsExactly(
                        tuple("report.asked", "COORDINATOR"),
                        tuple("release.asked", "COORDINATOR"),
                        tuple("report.asked", "MUNICIPAL_READER"));
    }

    @Test
    void whatNumbersMeanIsToldInTheLanguageOfTheReader() {
        JsonNode english = host.get("/indicators/IND-TRN-2", READER).json();
        JsonNode swedish = host.get("/indicators/IND-TRN-2", READER, "Accept-Language", "sv")
                .json();

        assertThat(english.get("title").asString()).isNotBlank();
        assertThat(swedish.get("title")).isNotEqualTo(english.get("title"));
        assertThat(host.get("/indicators", READER).json().get("items").size()).isGreaterThan(20);
        assertThat(host.get("/indicators/IND-NONE", READER).status()).isEqualTo(404);
    }
}

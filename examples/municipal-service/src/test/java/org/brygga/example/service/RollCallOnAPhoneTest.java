// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;

/** A volunteer and a coordinator call the roll with a telephone in one hand. */
class RollCallOnAPhoneTest {

    private static Started service;

    @BeforeAll
    static void start() {
        Browser.assumePresent();
        service = Started.service();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void aVolunteerCallsTheRollInSwedishAndIsShownNothingButNames() {
        try (Walk walk = Walk.onPhone(service, "sv")) {
            walk.signedIn("volunteer", "groups/norrbacka-nu");
            walk.picture("group-sv-phone").assertOpenToAll();
            openRoll(walk);
            walk.picture("roll-sv-phone").assertOpenToAll();
            int people = rows(walk).size();
            assertThat(people).isGreaterThan(2);
            assertThat(walk.element(".roll-rows").getText()).doesNotContain("@", "19", "20");
            assertThat(rows(walk).stream().flatMap(row -> row.findElements(By.cssSelector(".roll-choice")).stream()))
                    .allMatch(choice -> choice.getSize().getHeight() >= 48
                            && choice.getSize().getWidth() >= 48);

            IntStream.range(1, people).forEach(person -> mark(walk, person, "PRESENT"));
            mark(walk, 0, "ABSENT");
            mark(walk, 1, "LATE");
            mark(walk, 1, "EXCUSED");
            walk.element("button[data-action=undo]").click();
            assertThat(marked(walk, 1)).isEqualTo("LATE");
            assertThat(walk.element(".roll-count").getText()).contains((people - 1) + " här");
            walk.picture("roll-marked-sv-phone").assertOpenToAll();
            walk.element("button[data-action=save]").click();
            assertThat(walk.element(".notice.success").getText()).contains((people - 1) + " av " + people);
            walk.picture("roll-kept-sv-phone").assertOpenToAll();
            walk.assertNothingToComplainAbout();
        }
    }

    @Test
    void marksStayOnThePageUntilThereIsAConnectionAgain() {
        try (Walk walk = Walk.onPhone(service, "en")) {
            walk.signedIn("coordinator", "today");
            walk.picture("today-en-phone").assertOpenToAll();
            walk.to("groups/soderbacka-nu");
            openRoll(walk);
            int people = rows(walk).size();
            mark(walk, 0, "PRESENT");
            walk.element("button[data-action=save]").click();
            walk.element("dialog[open] button[value=yes]");
            assertThat(walk.element("dialog[open]").getText()).contains((people - 1) + " are not marked");
            disconnect(walk);
            walk.element("dialog[open] button[value=yes]").click();
            assertThat(walk.element(".roll-told .notice").getText()).contains("No connection");
            walk.picture("roll-unreached-en-phone").assertOpenToAll();
            assertThat(marked(walk, 0)).isEqualTo("PRESENT");

            walk.browser().deleteNetworkConditions();
            assertThat(walk.element(".notice.success").getText()).contains("1 of " + people);
        }
    }

    @Test
    void twoWhoCallTheSameRollDoNotOverwriteEachOther() {
        try (Walk walk = Walk.onPhone(service, "en")) {
            walk.signedIn("coordinator", "groups/norrbacka-nu");
            String roll = walk.element(".section a[href*='/roll/']").getDomAttribute("href");
            walk.to(String.valueOf(roll).substring(2));
            Visitor other = Visitor.as(service.address(), "coordinator-2");
            List<String> people = other.get("/brygga/v1/groups/norrbacka-nu")
                    .json()
                    .get("enrolments")
                    .valueStream()
                    .filter(one -> List.of("STARTED", "ADMITTED")
                            .contains(one.path("status").asString("")))
                    .map(one -> one.get("person").stringValue())
                    .toList();
            String session = String.valueOf(roll).replaceAll(".*/", "");
            Visitor.Answer answer = other.send(
                    "POST",
                    "/brygga/v1/groups/norrbacka-nu/roll-calls",
                    "{\"session\":\"" + session + "\",\"headCount\":1,\"marks\":[{\"person\":\"" + people.get(0)
                            + "\",\"mark\":\"EXCUSED\"}]}");
            assertThat(answer.status()).isEqualTo(200);

            mark(walk, 0, "PRESENT");
            mark(walk, 1, "ABSENT");
            walk.element("button[data-action=save]").click();
            assertThat(walk.element(".roll-told .notice").getText()).contains("Somebody else has called this roll");
        }
    }

    private static void openRoll(Walk walk) {
        walk.element("main a[href*='/roll/']").click();
        walk.element(".roll-row");
    }

    private static List<WebElement> rows(Walk walk) {
        return walk.browser().findElements(By.cssSelector(".roll-row"));
    }

    private static void mark(Walk walk, int person, String mark) {
        WebElement choice = rows(walk).get(person).findElement(By.cssSelector("input[value=" + mark + "]"));
        walk.browser().executeScript("arguments[0].scrollIntoView({ block: 'center' })", choice);
        choice.click();
    }

    private static String marked(Walk walk, int person) {
        return String.valueOf(rows(walk)
                .get(person)
                .findElement(By.cssSelector("input:checked"))
                .getDomProperty("value"));
    }

    private static void disconnect(Walk walk) {
        ChromiumNetworkConditions none = new ChromiumNetworkConditions();
        none.setOffline(true);
        walk.browser().setNetworkConditions(none);
    }
}

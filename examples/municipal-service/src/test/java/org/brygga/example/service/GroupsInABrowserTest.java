// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** A coordinator starts a group from a curriculum, enrols somebody in it, and looks at what is due and where. */
class GroupsInABrowserTest {

    private static final String PROGRAMME = "mammor-i-exempelstad";

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
    void aGroupIsStartedFromACurriculumInSwedishAtADesk() {
        try (Walk walk = Walk.onDesk(service, "sv")) {
            startsAGroup(walk, "Torsdagsgruppen", "sv-desk");
            walk.picture("group-new-sv-desk").assertOpenToAll();
            assertThat(walk.text()).contains("Torsdagsgruppen", "Ingen är inskriven ännu");
            walk.assertNothingToComplainAbout();
        }
    }

    @Test
    void aGroupIsStartedFromACurriculumInEnglishOnATelephone() {
        try (Walk walk = Walk.onPhone(service, "en")) {
            startsAGroup(walk, "The Thursday group", "en-phone");
            walk.picture("group-new-en-phone").assertOpenToAll();

            walk.element("a.button[href$='/enrol']").click();
            walk.element("input[name=who]").sendKeys("a");
            walk.element("form[role=search] button").click();
            walk.element(".found-people button[data-person]");
            walk.picture("enrol-en-phone").assertOpenToAll();
            walk.element(".found-people button[data-person]").click();
            walk.element("dialog[open] button[value=yes]").click();
            assertThat(walk.element(".told .notice").getText()).contains("has a place");
            walk.assertNothingToComplainAbout();
        }
    }

    @Test
    void whatIsDueAndWhereIsShownAtADesk() {
        try (Walk walk = Walk.onDesk(service, "sv")) {
            walk.signedIn("coordinator", "today");
            assertThat(walk.has(".today-line a[href*='/roll/']")).isTrue();
            assertThat(walk.has(".due")).isTrue();
            walk.picture("today-sv-desk").assertOpenToAll();
            walk.to("groups/norrbacka-nu");
            walk.picture("group-sv-desk").assertOpenToAll();
            walk.to("areas");
            walk.picture("areas-sv-desk").assertOpenToAll();
            walk.element(".table tr:has(.tag) a").click();
            walk.element(".area-bars .bar");
            walk.picture("area-sv-desk").assertOpenToAll();
            walk.assertNothingToComplainAbout();
        }
    }

    @Test
    void whoeverFollowsUpForTheMunicipalityIsNotOfferedWhatSheMayNot() {
        try (Walk walk = Walk.onPhone(service, "nn")) {
            walk.signedIn("municipality", "groups/norrbacka-nu");
            assertThat(walk.has("[data-step], a[href*='/roll/'], a[href$='/enrol'], a[href$='/edit'], .person-line"))
                    .isFalse();
            walk.picture("group-nn-phone").assertOpenToAll();
            walk.to("areas");
            walk.picture("areas-nn-phone").assertOpenToAll();
            walk.to("today");
            walk.picture("today-nn-phone").assertOpenToAll();
            walk.assertNothingToComplainAbout();
        }
    }

    /** Signs in, answers what is asked, moves one session, and saves. */
    private static void startsAGroup(Walk walk, String name, String picture) {
        LocalDate thursday = LocalDate.of(2030, 1, 3);
        walk.signedIn("coordinator", "groups/new");
        walk.picture("start-empty-" + picture).assertOpenToAll();
        set(walk, walk.element("select[name=programme]"), PROGRAMME);
        set(walk, walk.element("input[name=first-day]"), thursday.toString());
        set(walk, walk.element("input[name=start]"), "17:30");
        set(walk, walk.element("input[name=end]"), "20:00");
        walk.element(".plan-day");
        assertThat(walk.element("select[name=weekday]").getDomProperty("value")).isEqualTo("4");
        List<WebElement> days = walk.browser().findElements(By.cssSelector(".plan-day"));
        days.get(1).findElement(By.tagName("button")).click();
        walk.element("input[type=text]").sendKeys(name);
        walk.picture("start-" + picture).assertOpenToAll();
        walk.element("button[data-action=save]").click();
        walk.element("main[data-at^='#/groups/']:not([data-at='#/groups/new']) .section");

        String id = walk.browser().getCurrentUrl().replaceAll(".*/", "");
        JsonNode group = Visitor.as(service.address(), "coordinator")
                .get("/brygga/v1/groups/" + id)
                .json();
        assertThat(group.get("status").stringValue()).isEqualTo("PLANNED");
        assertThat(group.get("programme").stringValue()).isEqualTo("programme:" + PROGRAMME);
        List<String> dates = group.get("sessions")
                .valueStream()
                .map(one -> one.get("date").stringValue())
                .toList();
        assertThat(dates).hasSize(days.size());
        assertThat(dates.subList(0, 3))
                .containsExactly(
                        thursday.toString(),
                        thursday.plusWeeks(2).toString(),
                        thursday.plusWeeks(3).toString());
        assertThat(group.at("/sessions/0/start").stringValue()).startsWith("17:30");
        assertThat(group.at("/sessions/0/topics").size()).isPositive();
    }

    /** What is typed into a field for a day depends on the language of the machine, so the value is set. */
    private static void set(Walk walk, WebElement field, String value) {
        walk.browser().executeScript("""
                arguments[0].value = arguments[1];
                arguments[0].dispatchEvent(new Event('change', { bubbles: true }));
                """, field, value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody is protected, disappears everywhere, is seen for a reason, and is hidden less by two people; all in a real browser. */
class ProtectionInABrowserTest {

    private static final List<String> PEOPLE = List.of(
            "coordinator",
            "coordinator-2",
            "coordinator-norrbacka",
            "volunteer",
            "municipality",
            "funder",
            "national",
            "officer");
    private static final List<String> PLACES = List.of(
            "groups?limit=500",
            "groups/soderbacka-nu",
            "participants?limit=500",
            "exports/json",
            "exports/csv",
            "changes?after=0",
            "due",
            "reports/area?about=area:soderbacka",
            "reports/group-sheet?about=group:soderbacka-nu");

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

    @ParameterizedTest
    @CsvSource({
        "sv, soderbacka-p1, Rana, Hon är skyddad, Ingen hittades",
        "en, soderbacka-p2, Ubah, She is protected, Nobody found"
    })
    void whoeverIsProtectedDisappearsEverywhere(String language, String id, String name, String done, String nobody) {
        Visitor coordinator = Visitor.as(service.address(), "coordinator");
        assertThat(coordinator.get("/brygga/v1/groups/soderbacka-nu").body()).contains(id);
        assertThat(coordinator.get("/brygga/v1/exports/json").body()).contains(id, name);

        try (Walk walk = Walk.onDesk(service, language)) {
            walk.signedIn("coordinator", "people");
            search(walk, name);
            walk.element("main table tbody a[href='#/people/" + id + "']").click();
            walk.element("main a[href='#/protection/raise/participant/" + id + "']")
                    .click();
            walk.element("input[type=radio][value=LOCATION]").click();
            walk.picture("protect-" + language).assertOpenToAll();
            walk.element("button[data-action=protect]").click();
            walk.element("dialog[open] button[value=yes]").click();
            String key = Objects.requireNonNull(walk.element("input[data-keep]").getDomProperty("value"));
            assertThat(key).matches("[0-9a-f]{32}");
            assertThat(walk.text()).contains(done).doesNotContain(name);
            walk.picture("protected-" + language).assertOpenToAll();

            walk.to("people");
            search(walk, name);
            walk.element("main .empty");
            assertThat(walk.text()).contains(nobody).doesNotContain(name);
            walk.to("people/" + id);
            assertThat(walk.text()).doesNotContain(name);
            assertSheIsNowhere(id, key, name);
        }
    }

    /** What each of the invented people gets from the service, and what finding by name gives. */
    private static void assertSheIsNowhere(String id, String key, String name) {
        for (String person : PEOPLE) {
            Visitor visitor = Visitor.as(service.address(), person);
            for (String place : PLACES) {
                Visitor.Answer answer = visitor.get("/brygga/v1/" + place);
                assertThat(answer.body())
                        .as(person + " " + place)
                        .doesNotContain("\"" + id + "\"", ":" + id + "\"", key, name);
            }
            String found = visitor.send("POST", "/brygga/v1/participants/searches", "{\"q\":\"" + name + "\"}")
                    .body();
            assertThat(found).as(person).doesNotContain(id, key, name);
            assertThat(visitor.get("/brygga/v1/participants/" + id).status())
                    .as(person)
                    .isIn(403, 404);
        }
    }

    @Test
    void aKeyAReasonAndATimeOpenHerAndTwoPeopleHideHerLess() {
        String key = "5eed1111aaaa40008000000000000104";
        String her = "soderbacka-p4";
        String code;
        try (Walk first = Walk.onDesk(service, "en")) {
            first.signedIn("coordinator", "people/" + her);
            assertThat(first.text()).doesNotContain("Nahid");
            clear(first, "not a key");
            assertThat(first.element("input[name=person]").getDomAttribute("aria-invalid"))
                    .isEqualTo("true");
            clear(first, key);
            first.element(".notice.success a[href='#/people/" + her + "']").click();
            first.element("main a[href='#/protection/lower/participant/" + her + "']")
                    .click();
            first.element("button[data-action=ask]");
            first.picture("lower-en").assertOpenToAll();
            first.element("button[data-action=ask]").click();
            code = Objects.requireNonNull(first.element("input[data-keep]").getDomProperty("value"));

            confirm(first, code);
            first.element(".notice.error");
            assertThat(first.text()).contains("The code does not fit");
        }
        try (Walk second = Walk.onPhone(service, "sv")) {
            second.signedIn("coordinator-2", "people");
            clear(second, key);
            second.element(".notice.success a[href='#/people/" + her + "']").click();
            second.element("main a[href='#/protection/lower/participant/" + her + "']")
                    .click();
            confirm(second, code);
            second.element(".notice.success");
            assertThat(second.text()).contains("Hennes skydd är sänkt");
            second.picture("lowered-sv-phone").assertOpenToAll();
        }
    }

    private static void search(Walk walk, String name) {
        walk.element("main form[role=search] input[type=search]").sendKeys(name);
        walk.element("main form[role=search] button").click();
        // The list that was there before is longer.
        walk.element("main .growing:not(:has(.growing-end button)), main .empty");
    }

    private static void clear(Walk walk, String key) {
        walk.to("protection/clearances");
        walk.element("input[name=person]").clear();
        walk.element("input[name=person]").sendKeys(key);
        walk.element("select[name=reason] option[value=SAFETY]").click();
        walk.element("button[data-action=clear]").click();
        walk.element("main .notice");
    }

    private static void confirm(Walk walk, String code) {
        walk.element("section:last-of-type input[type=radio][value=LOCATION]").click();
        walk.element("input[name=code]").sendKeys(code);
        walk.element("button[data-action=confirm]").click();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Somebody gets what is kept about her and is forgotten, in a real browser. */
class ErasureInABrowserTest {

    private static final String ID = "soderbacka-p5";
    private static final String KEY = "5eed1111aaaa40008000000000000105";
    private static final String NAME = "Daryna";

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
    void whoeverIsForgottenIsNowhereAndTheTrailSaysSo() {
        Visitor coordinator = Visitor.as(service.address(), "coordinator");
        Visitor officer = Visitor.as(service.address(), "officer");
        assertThat(coordinator.get("/brygga/v1/participants/" + ID + "/history").body())
                .contains(NAME);

        try (Walk walk = Walk.onDesk(service, "en")) {
            walk.signedIn("officer", "protection/rights");
            walk.element("main form[role=search] input").sendKeys(NAME);
            walk.element("button[data-action=find]").click();
            walk.element("button[data-key='" + KEY + "']").click();
            walk.element("button[data-action=dossier]").click();
            walk.element("button[data-action=file]");
            assertThat(walk.text()).contains(NAME, "Söderbacka");
            walk.picture("dossier-en").assertOpenToAll();

            walk.element("button[data-action=erase]").click();
            walk.element("main .notice.error");
            assertThat(coordinator.get("/brygga/v1/participants/" + ID).status())
                    .isEqualTo(200);
            walk.element("input[name=sure]").click();
            walk.element("button[data-action=erase]").click();
            walk.element("dialog[open]");
            walk.browser().switchTo().activeElement().sendKeys(Keys.ESCAPE);
            assertThat(coordinator.get("/brygga/v1/participants/" + ID).status())
                    .isEqualTo(200);
            walk.element("button[data-action=erase]").click();
            walk.element("dialog[open] button[value=yes]").click();
            walk.element("main .notice.success");
            assertThat(walk.text()).contains("She is forgotten").doesNotContain(NAME, KEY);
            walk.picture("erased-en").assertOpenToAll();

            assertNothingIsLeft(coordinator, officer);
            walk.to("protection/trail");
            walk.element("main .filters option[value=erased]").click();
            assertThat(walk.element("main tbody").getText()).contains("Forgotten", "Data protection officer");
            assertThat(walk.text()).doesNotContain(NAME, KEY);
            walk.element("button[data-action=verify]").click();
            walk.element("main .notice.success");
            assertThat(walk.text()).contains("The trail is as it was written");
            walk.picture("trail-en").assertOpenToAll();
            walk.to("people");
            assertThat(walk.has("main a[href='#/people/" + ID + "']")).isFalse();
        }
    }

    private static void assertNothingIsLeft(Visitor coordinator, Visitor officer) {
        for (Visitor visitor : List.of(coordinator, officer)) {
            assertThat(visitor.get("/brygga/v1/participants/" + ID).status()).isEqualTo(404);
            assertThat(visitor.get("/brygga/v1/participants/" + ID + "/history").status())
                    .isEqualTo(404);
            assertThat(visitor.send("POST", "/brygga/v1/participants/searches", "{\"q\":\"" + NAME + "\"}")
                            .body())
                    .doesNotContain(NAME, ID, KEY);
            for (String place :
                    List.of("exports/json", "groups?limit=500", "groups/soderbacka-nu/history", "changes?after=0")) {
                assertThat(visitor.get("/brygga/v1/" + place).body())
                        .as(place)
                        .doesNotContain(NAME, "\"" + ID + "\"", ":" + ID + "\"", KEY);
            }
        }
        assertThat(officer.send("POST", "/brygga/v1/dossiers", "{\"person\":\"" + KEY + "\"}")
                        .status())
                .isEqualTo(404);
        assertThat(officer.get("/brygga/v1/audit?limit=1000").body())
                .contains("\"erased\"")
                .doesNotContain(NAME, ID, KEY);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People are registered and looked after, and rules are looked up, in a real browser. */
class PeopleInABrowserTest {

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
    void aParticipantIsRegisteredWithAConsent() {
        try (Walk walk = Walk.onDesk(service, "da")) {
            walk.signedIn("coordinator", "people");
            walk.picture("people-da-desk").assertOpenToAll();
            walk.to("people/new");
            walk.element("form.record-form input[type=text]").sendKeys("Exempel Tre");
            walk.picture("people-new-da-desk").assertOpenToAll();
            walk.element("button[data-action=save]").click();
            walk.element("main a[href$='/consent']");
            assertThat(walk.element("h1").getText()).isEqualTo("Exempel Tre");
            assertThat(walk.browser().getCurrentUrl()).doesNotContain("Exempel", "Tre");
            walk.picture("person-da-desk").assertOpenToAll();
            walk.element("main a[href$='/consent']").click();
            walk.element("main input[type=date]");
            walk.picture("consent-da-desk").assertOpenToAll();
            walk.element("form.record-form button.first").click();
            walk.element("main table caption");
            assertThat(walk.text()).contains("Deltagelse i en gruppe");
            walk.assertNothingToComplainAbout();
        }
    }

    @Test
    void aVolunteerIsTrainedAndTalkedWith() {
        try (Walk walk = Walk.onPhone(service, "nb")) {
            walk.signedIn("coordinator", "volunteers");
            walk.picture("volunteers-nb-phone").assertOpenToAll();
            walk.to("volunteers/soderbacka-v1");
            walk.picture("volunteer-nb-phone").assertOpenToAll();
            assertThat(walk.has("button[data-step=train]")).isFalse();
            walk.element("button[data-step=pause]").click();
            walk.element("dialog[open] button[value=yes]").click();
            walk.element("button[data-step=activate]");
            walk.element("button[data-action=talk]").click();
            walk.element("dialog[open] button[value=yes]").click();
            walk.element("main:not([aria-busy]) button[data-action=talk]");
            String kept = Visitor.as(service.address(), "coordinator")
                    .get("/brygga/v1/volunteers/soderbacka-v1")
                    .body();
            assertThat(kept).contains("\"status\":\"PAUSED\"");
        }
    }

    @Test
    void aVolunteerSeesHerselfAndIsOfferedNothingThatSheMayNotDo() {
        try (Walk walk = Walk.onPhone(service, "nn")) {
            walk.signedIn("volunteer", "volunteers");
            walk.element("main tbody a").click();
            walk.element("main .section");
            walk.picture("volunteer-nn-phone").assertOpenToAll();
            assertThat(walk.has("main button[data-step], main a[href*='/edit'], main a[href*=protection]"))
                    .isFalse();
            walk.to("people");
            walk.picture("people-nn-phone").assertOpenToAll();
            walk.to("protection");
            assertThat(walk.text()).contains("Her er det ingenting");
        }
    }

    @Test
    void anOfficerLooksAfterWhatIsKept() {
        try (Walk walk = Walk.onPhone(service, "sv")) {
            walk.signedIn("officer", "protection");
            for (String part : new String[] {"", "/clearances", "/retention", "/rights", "/inventory", "/trail"}) {
                walk.to("protection" + part)
                        .picture("protection" + part.replace('/', '-') + "-sv-phone")
                        .assertOpenToAll();
            }
        }
    }

    @Test
    void aRuleIsFoundByCountryAndWord() {
        try (Walk walk = Walk.onDesk(service, "nb")) {
            walk.signedIn("funder", "rules");
            walk.element("main .filters select option[value=norway]").click();
            walk.element("main .filters input").sendKeys("NO-");
            walk.element("main article[data-code^=NO-] details summary").click();
            assertThat(walk.has("main article:not([data-code^=NO-])")).isFalse();
            walk.picture("rules-nb-desk").assertOpenToAll();
            walk.element("main .filters input").sendKeys("qqqq");
            walk.element("main .empty button").click();
            walk.element("main article[data-code^=COM-]");
            walk.assertNothingToComplainAbout();
        }
    }
}

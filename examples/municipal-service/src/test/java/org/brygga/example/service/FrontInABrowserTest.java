// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** People in two roles sign in, look at programmes and groups, and write, in a real browser. */
class FrontInABrowserTest {

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
    void aCoordinatorSeesProgrammesAndGroupsInSwedishAtADesk() {
        try (Walk walk = Walk.onDesk(service, "sv")) {
            walk.browser().get(service.address());
            walk.element("button[data-person=coordinator]");
            assertThat(walk.text()).contains("Samordnare", "Dataskyddsombud");
            walk.picture("sign-in-sv-desk").assertOpenToAll();

            walk.signedIn("coordinator", "programmes");
            walk.element(".card[data-programme]");
            walk.picture("programmes-sv-desk").assertOpenToAll();
            walk.element(".card[data-programme=mammor-i-exempelstad] h2 a").click();
            walk.element("main .section");
            walk.picture("programme-sv-desk").assertOpenToAll();
            assertThat(walk.text()).contains("Grupp 1, Norrbacka");
            assertThat(walk.browser().switchTo().activeElement().getTagName()).isEqualTo("h1");

            walk.to("groups");
            walk.element("main .filters");
            walk.picture("groups-sv-desk").assertOpenToAll();
            walk.element(".filters select[name=programme] option[value='programme:mammor-i-exempelstad']")
                    .click();
            walk.element("main[data-at*='programme=']:not([aria-busy]) tbody");
            assertThat(walk.text()).contains("Kvällsgruppen, Söderbacka").doesNotContain("Göteborgs stad");
            walk.to("programmes/stadsdelsmammor");
            walk.picture("programme-findings-sv-desk").assertOpenToAll();
            walk.to("nowhere");
            assertThat(walk.text()).contains("Här finns inget");
            walk.picture("nowhere-sv-desk").assertOpenToAll();
            walk.assertNothingToComplainAbout();
        }
    }

    @Test
    void aVolunteerSeesLessInDanishOnATelephone() {
        try (Walk walk = Walk.onPhone(service, "da")) {
            walk.browser().get(service.address());
            walk.element("button[data-person=volunteer]");
            walk.picture("sign-in-da-phone").assertOpenToAll();
            walk.signedIn("volunteer", "groups");
            walk.settled();
            assertThat(walk.has(".side a[data-screen=protection]")).isFalse();
            walk.picture("groups-da-phone").assertOpenToAll();
            walk.element(".menu-button").click();
            walk.picture("menu-da-phone").assertOpenToAll();
            walk.to("programmes");
            walk.picture("programmes-da-phone").assertOpenToAll();
            walk.assertNothingToComplainAbout();
        }
    }

    @Test
    void whatIsWrongIsShownAtItsFieldAndWhatIsRightIsKept() {
        try (Walk walk = Walk.onDesk(service, "en")) {
            walk.signedIn("coordinator", "programmes/new");
            WebElement save = walk.element("button[data-action=save]");
            save.click();
            WebElement name = walk.element("input[aria-required=true]");
            walk.element(".form-told .notice.error");
            assertThat(name.getDomAttribute("aria-invalid")).isEqualTo("true");
            String told = name.getDomAttribute("aria-describedby");
            assertThat(walk.element("#" + told).getText()).contains("COM-");
            walk.picture("form-en-desk").assertOpenToAll();
            walk.element(".summary a").click();
            assertThat(walk.browser().switchTo().activeElement().getDomAttribute("id"))
                    .isEqualTo(name.getDomAttribute("id"));

            name.sendKeys("Mothers of the harbour");
            walk.element("main option[value=SE]").click();
            save.click();
            walk.element("main .section");
            assertThat(walk.text()).contains("Mothers of the harbour");
        }
    }

    @Test
    void whoeverLeavesWithoutSavingIsAsked() {
        try (Walk walk = Walk.onDesk(service, "en")) {
            walk.signedIn("coordinator", "programmes/new");
            walk.element("input[aria-required=true]").sendKeys("Half written");
            walk.browser().executeScript("location.hash = '#/groups'");
            walk.element("dialog[open]");
            walk.browser().switchTo().activeElement().sendKeys(Keys.ESCAPE);
            assertThat(walk.element("input[aria-required=true]").getDomProperty("value"))
                    .isEqualTo("Half written");
            assertThat(walk.browser().getCurrentUrl()).endsWith("#/programmes/new");
        }
    }

    @Test
    void theLanguageIsChangedWhereTheReaderIs() {
        try (Walk walk = Walk.onDesk(service, "sv")) {
            walk.signedIn("municipality", "groups");
            walk.element("details.languages summary").click();
            walk.element("button[data-language=nn]").click();
            walk.element("html[lang=nn] .side");
            walk.settled();
            assertThat(walk.text()).contains("Der kvinner møtest");
            assertThat(walk.browser().getCurrentUrl()).endsWith("#/groups");
        }
    }
}

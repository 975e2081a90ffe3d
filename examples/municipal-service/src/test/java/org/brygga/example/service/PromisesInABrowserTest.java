// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** An agreement is signed and followed up, and it is told what came of a promise, in a real browser. */
class PromisesInABrowserTest {

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
    void aDraftIsSignedBegunAndFollowedUpInSwedishAtADesk() {
        try (Walk walk = Walk.onDesk(service, "sv")) {
            walk.signedIn("coordinator", "partnerships");
            walk.element("main .table");
            walk.picture("partnerships-sv-desk").assertOpenToAll();
            walk.to("partnerships/iop-soderbacka");
            assertThat(walk.text()).contains("Utkast", "Grannmammorna").doesNotContain("Följ upp");

            walk.press("a[href$='/step/sign']");
            walk.element("[data-action=step]");
            assertThat(walk.text()).contains("Inget hindrar det här steget");
            walk.picture("partnership-sign-sv-desk").assertOpenToAll();
            walk.press("[data-action=step]");
            walk.press("a[href$='/step/begin']");
            walk.press("[data-action=step]");
            walk.press("a[href$='/follow-up']");

            walk.element("main textarea").sendKeys("Två grupper har börjat.");
            walk.picture("partnership-follow-up-sv-desk").assertOpenToAll();
            walk.press("[data-action=save]");
            walk.element("main .timeline");
            assertThat(walk.element("main .timeline").getText()).contains("Två grupper har börjat.");
            walk.picture("partnership-sv-desk").assertOpenToAll();
            assertThat(kept("iop-soderbacka")).contains("ACTIVE", "Två grupper har börjat.");
            walk.assertNothingToComplainAbout();
        }
    }

    @Test
    void itIsToldWhatCameOfAPromiseInEnglishOnATelephone() {
        try (Walk walk = Walk.onPhone(service, "en")) {
            walk.signedIn("coordinator", "partnerships/medborgarlofte-hisings-backa");
            walk.element("[data-promise='1']");
            walk.picture("promise-en-phone").assertOpenToAll();
            walk.press("a[href$='/outcome/1']");
            walk.press("[data-action=save]");
            walk.element(".form-told .notice.error");
            WebElement status = walk.element("main select[aria-required=true]");
            assertThat(status.getDomAttribute("aria-invalid")).isEqualTo("true");
            walk.picture("promise-outcome-en-phone").assertOpenToAll();

            walk.element("main select option[value=PARTLY]").click();
            walk.element("main textarea").sendKeys("Nine of twelve meetings were held.");
            walk.press("[data-action=save]");
            walk.element("[data-promise='1'] .parts");
            assertThat(walk.element("[data-promise='1']").getText()).contains("Nine of twelve meetings were held.");
            assertThat(walk.element("main .timeline").getText()).contains("What came of a promise");
            assertThat(kept("medborgarlofte-hisings-backa"))
                    .contains("\"PARTLY\"", "Nine of twelve meetings were held.");
        }
    }

    /** The form asks for what was given, beside what was agreed, and the page of the partnership shows it. */
    @Test
    void itIsToldWhatWasGivenOfWhatWasAgreedInNorwegianAtADesk() {
        try (Walk walk = Walk.onDesk(service, "nb")) {
            walk.signedIn("coordinator", "partnerships/iop-soderbacka/edit?part=parties");
            WebElement delivered = walk.element("main form")
                    .findElement(By.xpath("(.//fieldset[legend[text()='Hva som ble gitt']])[2]"));
            delivered
                    .findElement(By.xpath("./div[contains(@class,'actions')]/button"))
                    .click();
            walk.settled();
            delivered
                    .findElement(By.xpath(".//label[starts-with(normalize-space(.),'Timer')]/following-sibling::input"))
                    .sendKeys("37,5");
            walk.picture("partnership-parties-nb-desk").assertOpenToAll();
            walk.press("[data-action=save]");

            walk.element("main .delivered");
            assertThat(walk.text()).contains("Det som ble gitt", "37,5 timer");
            assertThat(kept("iop-soderbacka")).contains("\"delivered\":[{\"hours\":37.5}]");
            walk.assertNothingToComplainAbout();
        }
    }

    @Test
    void aMunicipalReaderLooksAtPartnershipsAndIsOfferedNoChange() {
        try (Walk walk = Walk.onDesk(service, "da")) {
            walk.signedIn("municipality", "partnerships/iop-vasterangen");
            walk.element("main .timeline");
            assertThat(walk.count("main a[href*='/edit'], main a[href*='/step/']"))
                    .isZero();
            walk.picture("partnership-da-desk").assertOpenToAll();
        }
    }

    private static String kept(String id) {
        return Visitor.as(service.address(), "coordinator")
                .get("/brygga/v1/partnerships/" + id)
                .body();
    }
}

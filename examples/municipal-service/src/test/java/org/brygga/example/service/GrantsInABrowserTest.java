// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Grants are looked at, granted and spent, in a real browser. */
class GrantsInABrowserTest {

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
    void aCostIsAddedAndTheMoneyThatIsLeftIsLess() {
        try (Walk walk = Walk.onDesk(service, "sv")) {
            walk.signedIn("coordinator", "grants");
            walk.element("main .table");
            walk.picture("grants-sv-desk").assertOpenToAll();
            walk.to("grants/trygga-kvarter");
            walk.element("main .figures");
            walk.picture("grant-sv-desk").assertOpenToAll();
            String before = walk.element("main .figures").getText();

            walk.to("grants/trygga-kvarter/cost");
            WebElement amount = walk.element("main input[inputmode=decimal]");
            amount.sendKeys("1000");
            walk.picture("grant-cost-sv-desk").assertOpenToAll();
            walk.press("[data-action=save]");
            walk.element("main .figures");
            assertThat(walk.element("main .figures").getText()).isNotEqualTo(before);
            assertThat(Visitor.as(service.address(), "coordinator")
                            .get("/brygga/v1/grants/trygga-kvarter")
                            .body())
                    .contains("\"amount\":1000");
            walk.assertNothingToComplainAbout();
        }
    }

    @Test
    void whatIsAppliedForIsGrantedOnATelephone() {
        try (Walk walk = Walk.onPhone(service, "nn")) {
            walk.signedIn("coordinator", "grants/mojlighetsfonden");
            walk.press("a[href$='/step/grant']");
            walk.element("[data-action=save]");
            walk.picture("grant-granted-nn-phone").assertOpenToAll();
            walk.browser()
                    .findElements(By.cssSelector("main input.short:not([inputmode])"))
                    .get(0)
                    .sendKeys("2027-01-01");
            walk.press("[data-action=save]");
            walk.element("main a[href$='/step/begin']");
            assertThat(walk.text()).contains("Innvilga");
            walk.picture("grant-nn-phone").assertOpenToAll();
        }
    }

    @Test
    void aFunderSeesItsOwnGrantAndIsOfferedNoChange() {
        try (Walk walk = Walk.onDesk(service, "en")) {
            walk.signedIn("funder", "grants");
            walk.element("main .table");
            assertThat(walk.count("main tbody tr")).isEqualTo(1);
            walk.element("main tbody a").click();
            walk.element("main .figures");
            assertThat(walk.count("main a.button")).isZero();
            walk.assertOpenToAll();
        }
    }
}

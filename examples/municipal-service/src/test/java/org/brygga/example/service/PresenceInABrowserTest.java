// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** An open page does not show anybody's records for longer than somebody who may see them is there. */
class PresenceInABrowserTest {

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

    /** The clock of the page goes on by some minutes. */
    private static void later(Walk walk, int minutes) {
        walk.browser()
                .executeScript(
                        "const real = Date.now.bind(Date); Date.now = () => real() + arguments[0] * 60000;", minutes);
    }

    @Test
    void whoLeavesThePageAloneIsAskedAndStaysIfSheAnswers() {
        try (Walk walk = Walk.onDesk(service, "sv")) {
            walk.signedIn("coordinator", "people");
            walk.element("main tbody");
            later(walk, 21);
            walk.element("dialog[open] button[value=yes]");
            assertThat(walk.element("dialog[open]").getText()).contains("Är du kvar?");
            walk.picture("still-there-sv-desk").assertOpenToAll();
            walk.element("dialog[open] button[value=yes]").click();
            walk.element("body.signed-in:not(:has(dialog[open])) main tbody");
        }
    }

    @Test
    void whoDoesNotAnswerIsSignedOutAndNothingIsLeftOnThePage() {
        try (Walk walk = Walk.onDesk(service, "en")) {
            walk.signedIn("coordinator", "people");
            walk.element("main tbody");
            String name = walk.element("main tbody a").getText();
            later(walk, 21);
            walk.element("dialog[open]");
            later(walk, 3);
            walk.element("body:not(.signed-in):not(:has(dialog[open])) main .notice");
            assertThat(name).isNotBlank();
            assertThat(walk.text()).contains("Please sign in again").doesNotContain(name);
            walk.browser().get(service.address() + "/session");
            assertThat(walk.browser().getPageSource()).contains("\"signedIn\":false");
        }
    }

    @Test
    void signingOutInOneTabEndsThePageInTheOther() {
        try (Walk walk = Walk.onDesk(service, "en")) {
            walk.signedIn("coordinator", "people");
            walk.element("main tbody");
            String name = walk.element("main tbody a").getText();
            String first = walk.browser().getWindowHandle();
            walk.browser().switchTo().newWindow(WindowType.TAB);
            walk.browser().get(service.address() + "/#/groups");
            walk.element("body.signed-in #sign-out").click();
            walk.element("body:not(.signed-in) main button[data-person=coordinator]");
            walk.browser().switchTo().window(first);
            walk.element("body:not(.signed-in) main button[data-person=coordinator]");
            assertThat(walk.text()).doesNotContain(name);
        }
    }

    @Test
    void aQuestionThatIsOpenGoesWithItsPage() {
        try (Walk walk = Walk.onDesk(service, "en")) {
            walk.signedIn("coordinator", "people/soderbacka-p1");
            walk.element("main a[href*='#/protection/raise/']").click();
            walk.element("button[data-action=protect]").click();
            walk.element("dialog[open]");
            walk.browser().navigate().back();
            walk.element("body:not(:has(dialog[open])) main[data-at*='#/people/']");
        }
    }
}

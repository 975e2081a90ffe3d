// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What the rules have found is looked at, mended at its field, or let stand with a reason, in a real browser. */
class FindingsInABrowserTest {

    private static final String AGREEMENT = "[data-group='partnership:iop-vasterangen']";

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
    void aWarningIsLetStandWithAReasonInSwedish() {
        letStand("sv", "SE-IOP-004", "Gäller inte här");
    }

    @Test
    void aWarningIsLetStandWithAReasonInEnglish() {
        letStand("en", "SE-IOP-005", "Does not apply here");
    }

    private static void letStand(String language, String rule, String reason) {
        try (Walk walk = Walk.onDesk(service, language)) {
            walk.signedIn("coordinator", "findings");
            walk.element(".inbox");
            walk.picture("findings-" + language + "-desk").assertOpenToAll();
            open(walk, AGREEMENT);
            walk.press(AGREEMENT + " [data-code=" + rule + "] a[href*='let-stand']");
            walk.element("[data-action=save]");
            walk.press("[data-action=save]");
            walk.element(".form-told .notice.error");
            assertThat(walk.element("main form select").getDomAttribute("aria-invalid"))
                    .isEqualTo("true");
            walk.picture("let-stand-" + language + "-desk").assertOpenToAll();
            WebElement chosen = walk.element("main form select option[value=DOES_NOT_APPLY]");
            assertThat(chosen.getText()).isEqualTo(reason);
            chosen.click();
            walk.press("[data-action=save]");

            walk.element(".inbox");
            open(walk, AGREEMENT);
            assertThat(walk.element(AGREEMENT + " [data-code=" + rule + "]").getText())
                    .contains(language.equals("sv") ? "Får stå till" : "Let stand until");
            walk.picture("let-stand-list-" + language + "-desk").assertOpenToAll();
            walk.to("findings");
            open(walk, AGREEMENT);
            walk.element(AGREEMENT + " .finding");
            assertThat(walk.count(AGREEMENT + " [data-code=" + rule + "]")).isZero();
        }
    }

    @Test
    void aFindingLeadsToItsFieldOnATelephone() {
        try (Walk walk = Walk.onPhone(service, "sv")) {
            walk.signedIn("coordinator", "findings?by=rule");
            open(walk, "[data-group='SE-IOP-009']");
            walk.picture("findings-rule-sv-phone").assertOpenToAll();
            walk.press("[data-group='SE-IOP-009'] a[href*='iop-vasterangen/edit']");
            walk.element("main form");
            walk.element("textarea:focus");
            assertThat(walk.browser().switchTo().activeElement().getAccessibleName())
                    .contains("Värdegrund");
            walk.assertOpenToAll();
        }
    }

    /** Opens a group that may be open already. */
    private static void open(Walk walk, String group) {
        WebElement found = walk.element(group);
        if (found.getDomAttribute("open") == null) {
            walk.press(group + " > summary");
        }
    }
}

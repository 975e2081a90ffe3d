// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** A reader opens the pages in a real browser. */
class PagesInABrowserTest {

    private static Started service;

    @BeforeAll
    static void start() {
        boolean present = Browser.present();
        assertThat(present || !Browser.required())
                .as("The build requires chromium and chromedriver, and one of them is not on the path")
                .isTrue();
        assumeTrue(present, "chromium or chromedriver is not on the path: the pages were not opened in a browser");
        service = Started.service();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void aReaderOpensAProgrammeAndChangesTheLanguage() {
        ChromeDriver browser = Browser.onDesk("sv");
        try {
            browser.get(service.address());
            WebElement card = await(browser, "a[data-programme=vasteras]");
            assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                    .isEqualTo("sv");
            assertThat(browser.findElements(By.cssSelector(".card"))).hasSize(5);

            card.click();
            await(browser, "#missing");
            assertThat(browser.getCurrentUrl()).contains("programme=vasteras", "lang=sv");
            assertThat(browser.findElement(By.tagName("main")).getText())
                    .contains("SE-IOP-006", "Undertecknat av", "att titta på");

            browser.findElement(By.cssSelector("a[data-language=nn]")).click();
            await(browser, "html[lang=nn] #missing");
            assertThat(browser.getCurrentUrl()).contains("programme=vasteras", "lang=nn");
            assertThat(browser.findElement(By.tagName("main")).getText()).contains("Det som manglar");

            browser.navigate().back();
            await(browser, "html[lang=sv] #missing");
            assertNothingToComplainAbout(browser);
        } finally {
            browser.quit();
        }
    }

    @Test
    void theKeyboardIsEnough() {
        ChromeDriver browser = Browser.onDesk("en");
        try {
            browser.get(service.address() + "/?lang=en");
            WebElement card = await(browser, "a[data-programme=tromso]");

            browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
            assertThat(browser.switchTo().activeElement().getDomAttribute("class"))
                    .isEqualTo("skip");
            card.sendKeys(Keys.ENTER);
            await(browser, "#missing");
            assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("content");
            assertNothingToComplainAbout(browser);
        } finally {
            browser.quit();
        }
    }

    @Test
    void nothingIsWiderThanATelephone() {
        ChromeDriver browser = Browser.onPhone("da");
        try {
            browser.get(service.address() + "/?lang=da&programme=gothenburg");
            await(browser, "#missing");
            assertThat(browser.executeScript("return innerWidth")).isEqualTo(360L);
            Object widest = browser.executeScript("return document.documentElement.scrollWidth");
            assertThat(widest).isEqualTo(360L);
            assertNothingToComplainAbout(browser);
        } finally {
            browser.quit();
        }
    }

    private static WebElement await(ChromeDriver browser, String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static void assertNothingToComplainAbout(ChromeDriver browser) {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }
}

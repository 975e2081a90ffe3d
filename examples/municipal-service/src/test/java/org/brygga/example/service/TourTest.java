// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * Every screen as its reader first meets it, on a desk in Swedish and on a telephone in English. With {@code -Dbrygga.update=true} the
 * pictures of docs/tour.md are taken anew.
 */
class TourTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final boolean UPDATE = Boolean.getBoolean("brygga.update");

    /** One screen; the link on it that leads to what is to be seen, where it is not the screen itself. */
    private record Stop(String name, String person, String place, String link) {}

    private static final List<Stop> STOPS = List.of(
            new Stop("today", "coordinator", "today", ""),
            new Stop("programmes", "coordinator", "programmes", ""),
            new Stop("groups", "coordinator", "groups", ""),
            new Stop("group", "coordinator", "groups/norrbacka-nu", ""),
            new Stop("people", "coordinator", "people", ""),
            new Stop("volunteers", "coordinator", "volunteers", ""),
            new Stop("partnerships", "coordinator", "partnerships", ""),
            new Stop(
                    "partnership",
                    "coordinator",
                    "partnerships",
                    "main a[href^='#/partnerships/']:not([href$='/new'])"),
            new Stop("grants", "coordinator", "grants", ""),
            new Stop("grant", "coordinator", "grants/trygga-kvarter", ""),
            new Stop("areas", "coordinator", "areas", ""),
            new Stop("findings", "coordinator", "findings", ""),
            new Stop("import", "coordinator", "import", ""),
            new Stop("reports", "coordinator", "reports", ""),
            new Stop("rules", "coordinator", "rules", ""),
            new Stop("roll-call", "volunteer", "groups/norrbacka-nu", "main a[href*='/roll/']"),
            new Stop("protection", "officer", "protection", ""),
            new Stop("published", "municipality", "reports", ""),
            new Stop("funder", "funder", "grants", ""),
            new Stop("national", "national", "reports", ""));

    /** What is shown in the tour as it is on a telephone, too. */
    private static final Set<String> ON_A_TELEPHONE = Set.of("today", "group", "roll-call", "findings");

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
    void everyScreenIsOpenToAllOnADeskInSwedish() throws IOException {
        for (List<Stop> stops : byPerson()) {
            try (Walk walk = Walk.onDesk(service, "sv")) {
                walk(walk, stops, "desk");
            }
        }
    }

    @Test
    void everyScreenIsOpenToAllOnATelephoneInEnglish() throws IOException {
        for (List<Stop> stops : byPerson()) {
            try (Walk walk = Walk.onPhone(service, "en")) {
                walk(walk, stops, "phone");
            }
        }
    }

    @Test
    void everyScreenIsOpenToAllInTheDarkAndFitForPaper() throws IOException {
        for (List<Stop> stops : byPerson()) {
            try (Walk walk = Walk.onDesk(service, "nb")) {
                walk.signedIn(stops.get(0).person(), "rules").inTheDark();
                for (Stop stop : stops) {
                    visit(walk, stop);
                    walk.picture("dark-" + stop.name()).assertOpenToAll();
                    walk.assertFitForPaper();
                }
            }
        }
    }

    @Test
    void everyPictureIsInTheTourAndEveryPictureOfTheTourIsThere() throws IOException {
        String tour = Files.readString(DOCS.resolve("tour.md"));
        try (var pictures = Files.list(DOCS.resolve("pictures/tour"))) {
            assertThat(pictures.map(picture -> "pictures/tour/" + picture.getFileName()))
                    .isNotEmpty()
                    .allMatch(tour::contains);
        }
        for (Stop stop : STOPS) {
            assertThat(tour).contains("pictures/tour/" + stop.name() + "-desk.png");
        }
    }

    private static List<List<Stop>> byPerson() {
        List<List<Stop>> all = new ArrayList<>();
        for (Stop stop : STOPS) {
            if (all.isEmpty() || !all.get(all.size() - 1).get(0).person().equals(stop.person())) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1).add(stop);
        }
        return all;
    }

    private static void walk(Walk walk, List<Stop> stops, String screen) throws IOException {
        walk.signedIn(stops.get(0).person(), "rules");
        for (Stop stop : stops) {
            visit(walk, stop);
            walk.assertOpenToAll();
            if (screen.equals("phone") && !ON_A_TELEPHONE.contains(stop.name())) {
                continue;
            }
            Path picture = DOCS.resolve("pictures/tour/" + stop.name() + "-" + screen + ".png");
            if (UPDATE) {
                walk.view(picture);
            } else {
                assertThat(picture).exists();
            }
        }
        walk.assertNothingToComplainAbout();
    }

    private static void visit(Walk walk, Stop stop) {
        walk.to(stop.place());
        if (!stop.link().isEmpty()) {
            String link =
                    walk.browser().findElement(By.cssSelector(stop.link())).getDomAttribute("href");
            walk.to(link.substring("#/".length()));
        }
    }
}

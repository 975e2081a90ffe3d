// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.check.Profile;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.springframework.beans.factory.ObjectProvider;

/** Turns what the configuration says into packs, a profile and a clock. */
final class Choices {

    private static final List<String> PROFILES = Stream.of(
                    Profile.WORKING, Profile.IMPORT_DRAFT, Profile.REPORT, Profile.STRICT)
            .map(Profile::name)
            .toList();

    private Choices() {}

    static Profile profile(BryggaProperties properties) {
        return Profile.named(properties.profile())
                .orElseThrow(() -> new UnknownWordException("brygga.profile", properties.profile(), PROFILES));
    }

    static CountryPacks packs(BryggaProperties properties) {
        CountryPacks all = CountryPacks.load(Thread.currentThread().getContextClassLoader());
        if (properties.packs().isEmpty()) {
            return all;
        }
        List<String> known = all.list().stream().map(CountryPack::id).toList();
        for (String id : properties.packs()) {
            if (!known.contains(id)) {
                throw new UnknownWordException("brygga.packs", id, known);
            }
        }
        return CountryPacks.of(all.list().stream()
                .filter(pack -> pack.layer() == CountryPack.Layer.UNIVERSAL
                        || properties.packs().contains(pack.id()))
                .toList());
    }

    /** The application's own clock where it has one, in the zone of the configuration where that names one. */
    static Clock clock(ObjectProvider<Clock> clocks, BryggaProperties properties) {
        Clock clock = clocks.getIfUnique(Clock::systemDefaultZone);
        return properties.zone() == null ? clock : clock.withZone(properties.zone());
    }

    /** Whether the application has said anything about what today is. */
    static boolean saysToday(ObjectProvider<Clock> clocks, BryggaProperties properties) {
        return properties.zone() != null || clocks.getIfUnique() != null;
    }
}

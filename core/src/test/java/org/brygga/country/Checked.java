// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.brygga.check.Checker;
import org.brygga.check.Profile;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Finding;
import org.brygga.model.value.Aggregate;

/** Runs the rules of packs over a few records, without their shape: the validation engine belongs to the host. */
final class Checked {

    private static final Validator SHAPELESS = (Validator) Proxy.newProxyInstance(
            Checked.class.getClassLoader(),
            new Class<?>[] {Validator.class},
            (proxy, method, arguments) -> method.getName().equals("validate") ? Set.of() : null);

    private Checked() {}

    /** The places and codes of what is found under some prefixes, for example {@code SE-GEO-001 /codes/0/code}. */
    static List<String> places(String day, String prefixes, Aggregate... records) {
        return places(CountryPacks.load(), Profile.WORKING, day, prefixes, records);
    }

    static List<String> places(CountryPacks packs, Profile profile, String day, String prefixes, Aggregate... records) {
        IndexedDataset.Builder dataset = IndexedDataset.builder();
        List.of(records).forEach(dataset::add);
        Collection<Finding> found = new Checker(SHAPELESS, packs.rules())
                .check(dataset.build(), LocalDate.parse(day), profile)
                .list();
        return found.stream()
                .filter(finding -> List.of(prefixes.split(" ")).stream()
                        .anyMatch(finding.code().text()::startsWith))
                .map(finding -> finding.code() + " " + finding.path() + " " + finding.severity())
                .sorted()
                .toList();
    }
}

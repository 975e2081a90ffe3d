// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaCode;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Recognises what is kept under another id: an organisation by its registration number, an area by its official code. */
final class BusinessKeys {

    private final UnitOfWork unit;
    private @Nullable Map<String, String> ids;

    BusinessKeys(UnitOfWork unit) {
        this.unit = unit;
    }

    /** The reference that a record is kept under; empty if it is not kept, or under its own. */
    Optional<Ref> other(Aggregate record) {
        if (!(record instanceof Organisation || record instanceof Area)
                || unit.load(Aggregate.class, record.ref()).isPresent()) {
            return Optional.empty();
        }
        Map<String, String> known = known();
        return keys(record)
                .filter(known::containsKey)
                .map(key -> Ref.of(record.typeWord(), known.getOrDefault(key, "")))
                .findFirst();
    }

    private Map<String, String> known() {
        Map<String, String> known = ids;
        if (known == null) {
            Map<String, String> all = new HashMap<>();
            Stream.concat(unit.around().all(Organisation.class).stream(), unit.around().all(Area.class).stream())
                    .forEach(record -> keys(record)
                            .forEach(key -> all.putIfAbsent(key, record.ref().id())));
            known = all;
            ids = all;
        }
        return known;
    }

    private static Stream<String> keys(Aggregate record) {
        if (record instanceof Organisation organisation) {
            return organisation.registrations().stream().flatMap(BusinessKeys::key);
        }
        return record instanceof Area area ? area.codes().stream().flatMap(BusinessKeys::key) : Stream.empty();
    }

    private static Stream<String> key(RegistrationNumber registration) {
        return registration.number() == null || registration.kind() == null
                ? Stream.empty()
                : Stream.of("number " + registration.kind().word() + " "
                        + registration.number().reveal().replaceAll("[^\\p{L}\\p{Nd}]", ""));
    }

    private static Stream<String> key(AreaCode code) {
        return code.code() == null || code.scheme() == null
                ? Stream.empty()
                : Stream.of("area " + code.scheme().word() + " " + code.code());
    }
}

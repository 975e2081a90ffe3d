// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.util.List;
import java.util.function.UnaryOperator;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.place.AreaClassificationBuilder;
import org.brygga.model.place.AreaCode;
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;

/** Small areas for the tests of rules about places. */
final class Places {

    private Places() {}

    static Area municipality(String country, AreaCode... codes) {
        return coded(country, "MUNICIPALITY", codes).build();
    }

    static AreaBuilder coded(String country, String kind, AreaCode... codes) {
        return AreaBuilder.builder()
                .id("place")
                .name("A place")
                .country(CountryCode.of(country))
                .kind(Code.of(kind))
                .codes(List.of(codes));
    }

    static AreaCode used(String code, Period period) {
        return new AreaCode(code, null, period);
    }

    static Area area(String country, String kind, AreaClassification... classifications) {
        return coded(country, kind).classifications(List.of(classifications)).build();
    }

    static Area classified(String country, String kind, String scheme, String level) {
        return classified(country, kind, scheme, level, same -> same);
    }

    static Area classified(
            String country, String kind, String scheme, String level, UnaryOperator<AreaClassificationBuilder> more) {
        return area(country, kind, more.apply(level(scheme, level)).build());
    }

    static AreaClassification level(String scheme, String level, String start, String end) {
        return level(scheme, level).period(Period.parse(start, end)).build();
    }

    static AreaClassificationBuilder level(String scheme, String level) {
        return AreaClassificationBuilder.builder()
                .scheme(Code.of(scheme))
                .level(Code.of(level))
                .source(Ref.of("source", "list"));
    }

    static Statistic value(String code, long number, String unit) {
        return new Statistic(Code.of(code), Quantity.exactly(number, unit), null, null, null);
    }
}

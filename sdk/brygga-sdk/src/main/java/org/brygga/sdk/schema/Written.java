// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * How single values are written, exactly as the reader reads them.
 *
 * <p>The patterns know the lengths of the months and the leap years, so that a front end refuses the same days. They are
 * written so that Java, JavaScript and whoever reads a schema understand them alike.
 */
enum Written {
    TEXT("string", "text", null, String.class),
    WHOLE("integer", "whole", null, Integer.class),
    NUMBER("number", "number", null, BigDecimal.class),
    TRUTH("boolean", "truth", null, Boolean.class),

    /** Four digits, two and two. */
    DATE("string", "LocalDate", Days.DATE, LocalDate.class),

    /** Hours and minutes, with seconds and parts of them if somebody insists. */
    TIME("string", "LocalTime", "^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{0,9})?)?$", LocalTime.class),

    /** A date as printed; a question mark stands before what follows from something else. */
    PARTIAL_DATE("string", "PartialDate", Days.PARTIAL, PartialDate.class),

    /** Something, a colon, and something. */
    REF("string", "Ref", "^[^:]+:[\\s\\S]+$", Ref.class);

    /** Some character that is not white space to Java: no-break spaces count as ink there. */
    static final String NOT_BLANK =
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a" + "\\u2028\\u2029\\u205f\\u3000]";

    private final String type;
    private final String word;
    private final @Nullable String pattern;
    private final Class<?> javaType;

    Written(String type, String word, @Nullable String pattern, Class<?> javaType) {
        this.type = type;
        this.word = word;
        this.pattern = pattern;
        this.javaType = javaType;
    }

    /** The type in JSON Schema. */
    String type() {
        return type;
    }

    /** The name among definitions and types. */
    String word() {
        return word;
    }

    /** The form of the text; absent if any will do. */
    @Nullable String pattern() {
        return pattern;
    }

    static Optional<Written> of(Class<?> type) {
        return Stream.of(values()).filter(one -> one.javaType == type).findFirst();
    }

    /** The days that calendars have, piece by piece. */
    private static final class Days {

        private static final String YEAR = "(?!0000)[0-9]{4}";
        private static final String FOURTH = "(?:0[48]|[2468][048]|[13579][26])";
        private static final String LEAP_YEAR = "(?:[0-9]{2}" + FOURTH + "|" + FOURTH + "00)";
        private static final String TO_28 = "(?:0[1-9]|1[0-9]|2[0-8])";
        private static final String TO_30 = "(?:0[1-9]|[12][0-9]|30)";
        private static final String TO_31 = "(?:0[1-9]|[12][0-9]|3[01])";
        private static final String OF_30 = "(?:0[469]|11)";
        private static final String OF_31 = "(?:0[13578]|1[02])";

        private static final String DATE = "^(?:" + YEAR + "-(?:" + OF_31 + "-" + TO_31 + "|" + OF_30 + "-" + TO_30
                + "|02-" + TO_28 + ")|" + LEAP_YEAR + "-02-29)$";

        private static final String MONTH_AND_DAY = "\\??(?:" + OF_31 + "(?:-\\??" + TO_31 + ")?|" + OF_30 + "(?:-\\??"
                + TO_30 + ")?|02(?:-\\??" + TO_28 + ")?)";

        private static final String PARTIAL = "^(?:\\??" + YEAR + "(?:-" + MONTH_AND_DAY + ")?|\\??" + LEAP_YEAR
                + "-\\??02-\\??29|XXXX-(?:" + MONTH_AND_DAY + "|\\??02-\\??29))$";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.mapper;

import java.time.LocalDate;
import tools.jackson.databind.module.SimpleModule;

/**
 * A module for a host's own Jackson mapper that reads days in the form {@code 2026-03-01} without a formatter; every other
 * form is read, or refused, by Jackson as before.
 *
 * <p>A property with a {@code @JsonFormat} of its own is read by that form only.
 */
public final class DayModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public DayModule() {
        super("brygga-days");
        addDeserializer(LocalDate.class, new DayDeserializer());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.util.List;

/**
 * A programme among others.
 *
 * @param title the name of the programme, as it calls itself
 * @param country the country's code
 * @param records how many records of each kind
 */
public record CardView(
        String id,
        String title,
        String place,
        String country,
        String countryName,
        List<Count> records,
        Severities severities) {

    /** How many there are of something, with the word for that many. */
    public record Count(String type, String name, long count) {}

    /** How many findings of each severity. */
    public record Severities(long errors, long warnings, long hints) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.file;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a publisher gives a report out as open data.
 *
 * @param dataset the lasting address by which the data are known
 * @param access where they can be had
 * @param licence for example {@code https://creativecommons.org/publicdomain/zero/1.0/}
 * @param contact an address of mail at which the publisher answers; absent if it has none
 * @param keywords words under which the data can be found, in the language of the report
 */
public record Publication(
        URI dataset, URI access, URI licence, @Nullable String contact, List<String> keywords) {

    /** @throws IllegalArgumentException if an address is not one of the web, or the contact is no address of mail */
    public Publication {
        keywords = List.copyOf(keywords);
        for (URI address : List.of(dataset, access, licence)) {
            if (!List.of("http", "https").contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
                throw new IllegalArgumentException("An address of open data begins with https:// and names a host");
            }
        }
        if (contact != null && !contact.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            throw new IllegalArgumentException("The contact is no address of mail");
        }
    }

    /** The contact may be a person. */
    @Override
    public String toString() {
        return "Publication[" + dataset + "]";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.util.List;
import java.util.Map;

/**
 * What the women who carry the work are called where they work; a host chooses the titles it uses.
 *
 * <p>Without one of these packs each language has its usual word. The title of a single programme stands in the programme
 * itself and comes before all of them.
 */
public final class LocalTitles {

    private static final String VERSION = "2026.11";
    private static final String CARRIER = "code.role.NEIGHBOURHOOD_MOTHER";
    private static final String FATHER = "code.role.NEIGHBOURHOOD_FATHER";

    /** Sweden: Helsingborg since 2013, Stockholm and others. */
    public static final CountryPack STADSDELSMAMMA =
            pack("stadsdelsmamma", Map.of(CARRIER, "Stadsdelsmamma", FATHER, "Stadsdelspappa"));

    /** Denmark since 2008, Norway since 2016. */
    public static final CountryPack BYDELSMOR = pack("bydelsmor", Map.of(CARRIER, "Bydelsmor", FATHER, "Bydelsfar"));

    /** Rural municipalities of Bydelsmødre Norge. */
    public static final CountryPack BYGDEMOR = pack("bygdemor", Map.of(CARRIER, "Bygdemor"));

    /** Tromsø since 2019. */
    public static final CountryPack MEDKVINNE =
            pack("medkvinne", Map.of(CARRIER, "Medkvinne", "code.role.FELLOW_WOMAN", "Medkvinne"));

    private LocalTitles() {}

    /** Every title that comes with the library. */
    public static List<CountryPack> all() {
        return List.of(STADSDELSMAMMA, BYDELSMOR, BYGDEMOR, MEDKVINNE);
    }

    private static CountryPack pack(String id, Map<String, String> titles) {
        return LabelPack.of(id, VERSION, CountryPack.Layer.ORGANISATION, titles);
    }
}

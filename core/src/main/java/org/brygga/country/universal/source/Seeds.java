// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.source;

/** The published documents of the five programmes, named as sources of rules. */
public final class Seeds {

    public static final String GOTHENBURG = "Mamma United, article on the start in Hisings Backa, 2024";
    public static final String VASTERAS = "City of Västerås, press release on the partnership with Mamma United, 2024";
    public static final String HELSINGBORG = "City of Helsingborg, final conference of Stadsdelsmammor 2.0";
    public static final String TROMSO = "Medkvinner Tromsø, grant entry of Helse vår 2022";

    private Seeds() {}
}

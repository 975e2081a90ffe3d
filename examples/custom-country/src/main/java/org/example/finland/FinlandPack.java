// SPDX-License-Identifier: Apache-2.0
package org.example.finland;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.safeguard.Safeguards;
import org.brygga.country.table.CodeTable;
import org.brygga.country.CountryPack;
import org.brygga.country.ResourceWords;
import org.brygga.country.Words;
import org.brygga.country.number.NumberKind;
import org.brygga.model.value.CountryCode;
import org.brygga.rule.Rule;

/**
 * What Finland knows: its numbers of organisations and persons, which municipality code was in force on which day since
 * 2015, what a turvakielto asks, and what is said of volunteers and of naapuriäidit.
 *
 * <p>Checked:
 *
 * <ul>
 *   <li>Y-tunnus, issued by the Finnish Patent and Registration Office and the Tax Administration: <a
 *       href="https://www.finlex.fi/fi/laki/alkup/1991/19910598">decree 598/1991</a> for the check digit
 *   <li>Henkilötunnus (hetu), issued by the Digital and Population Data Services Agency: <a
 *       href="https://www.finlex.fi/sv/laki/alkup/2022/20220690">decree 690/2022</a>, in force since 1 January 2023
 *   <li>Kuntanumero, kept by <a href="https://stat.fi/fi/luokitukset/kunta">Statistics Finland</a>: 309 municipalities from
 *       2021, 308 since Pertunmaa became part of Mäntyharju on 1 January 2025
 *   <li>Turvakielto, recorded by <a href="https://dvv.fi/en/non-disclosure-for-personal-safety">the same agency</a>
 *   <li>The extract from the criminal records for volunteers: <a
 *       href="https://www.finlex.fi/fi/laki/alkup/2014/20140148">act 148/2014</a>
 * </ul>
 *
 * <p>Not checked: whether a number has been given to anybody; codes of municipalities that were gone before 2015, unless
 * the time of their use is stated; mergers after 2025; areas within a municipality, of which there is no national list.
 */
// region pack
public final class FinlandPack implements CountryPack {

    static final CodeTable MUNICIPALITIES = CodeTable.beside(FinlandPack.class, "municipalities.csv", "FI_KUNTANUMERO");

    static final Safeguards SAFEGUARDS = Safeguards.beside(FinlandPack.class);

    private static final Words WORDS = ResourceWords.beside(FinlandPack.class);
    private static final Words LABELS = ResourceWords.beside(FinlandPack.class, "labels");

    @Override
    public String id() {
        return "finland";
    }

    @Override
    public String version() {
        return "2026.11";
    }

    @Override
    public Layer layer() {
        return Layer.COUNTRY;
    }

    @Override
    public Optional<CountryCode> country() {
        return Optional.of(CountryCode.of("FI"));
    }

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        FinnishNumberRules.all(),
                        FinnishPlaceRules.all(),
                        FinnishProtectionRules.all(),
                        FinnishVolunteerRules.all())
                .flatMap(List::stream)
                .toList();
    }
    // endregion

    // region languages
    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public Words labels() {
        return LABELS;
    }
    // endregion

    // region safeguards
    @Override
    public Safeguards safeguards() {
        return SAFEGUARDS;
    }
    // endregion

    // region numbers
    @Override
    public List<NumberKind> numbers() {
        return List.of(Hetu.KIND, YTunnus.KIND);
    }
    // endregion

    // region lists
    @Override
    public Map<String, CodeTable> codeLists() {
        return Map.of(CodeTable.MUNICIPALITY, MUNICIPALITIES);
    }
    // endregion
}

// SPDX-License-Identifier: Apache-2.0
package org.example.finland;

import java.util.List;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** What is said in Finland of volunteers, and of naapuriäidit above all. */
final class FinnishVolunteerRules {

    static final Rule<Volunteer> EXTRACT_NEEDS_CHILDREN = Rule.warning("FI-VOL-001")
            .title("An extract from the criminal records is asked for only where a volunteer works with children")
            .text("An extract is noted, and the record says that no task brings direct contact with children.")
            .fix("Take the note away, or say that the task brings contact with children.")
            .source(
                    Confidence.VERIFIED,
                    "Act 148/2014 on the criminal background of volunteers working with children, section 5",
                    "https://www.finlex.fi/fi/laki/alkup/2014/20140148")
            .from("2014-05-01")
            .scope(Scope.AGGREGATE)
            .on(Volunteer.class, volunteer -> Boolean.FALSE.equals(volunteer.childContact()))
            .reads("recordChecks", "childContact")
            .finds((volunteer, context, hits) -> Each.of(volunteer.recordChecks(), "recordChecks", (note, path) -> {
                if (Code.is(note.kind(), "FI_RIKOSREKISTERIOTE")) {
                    hits.add(path);
                }
            }));

    // region advice
    static final Rule<Volunteer> WORKS_AS_VOLUNTEER = Rule.info("FI-VOL-002")
            .title("A naapuriäiti is a volunteer")
            .text("She is a naapuriäiti and recorded as employed; the model rests on volunteers.")
            .fix("If she is employed, give her the role that she is employed for as well.")
            .source(
                    Confidence.VERIFIED,
                    "Nicehearts, Naapuriäidit: volunteering as peer support",
                    "https://naapuriaidit.fi/?p=640")
            .from("2016-01-01")
            .scope(Scope.AGGREGATE)
            .on(
                    Volunteer.class,
                    volunteer ->
                            volunteer.roles().stream().anyMatch(role -> Code.is(role.role(), "NEIGHBOURHOOD_MOTHER")))
            .reads("engagement", "roles")
            .holds(volunteer -> volunteer.engagement() == null
                    || volunteer.roles().size() > 1
                    || !Code.is(volunteer.engagement().kind(), "EMPLOYED"));
    // endregion

    private FinnishVolunteerRules() {}

    static List<Rule<?>> all() {
        return List.of(EXTRACT_NEEDS_CHILDREN, WORKS_AS_VOLUNTEER);
    }
}

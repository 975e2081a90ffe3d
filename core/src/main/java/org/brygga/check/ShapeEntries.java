// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.util.List;
import org.brygga.finding.RuleCode;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;

/** The catalogue's entries for laws that are written as constraints on the records. */
public final class ShapeEntries {

    /** Stands for a constraint that a host or an outside pack has added. */
    static final RuleCode OTHER = RuleCode.of("COM-SHP-Other");

    /** Judged by annotations for what is missing, and by a rule for the rest. */
    public static final RuleEntry OUTREACH = Rule.error("COM-OUT-001")
            .title("An outreach contact has a date that has been, a channel, a language, and a volunteer or a group")
            .text("The date, the channel or the language of the contact is missing.")
            .text("volunteer", "Neither a volunteer nor a group is named for the contact.")
            .text("future", "The contact is dated {date}, which has not been yet.")
            .fix("Give the date, the channel, the language, and who made the contact.")
            .source(Confidence.VERIFIED, "Bydelsmødre, conversation form; Medkvinner Tromsø, grant entry", "")
            .scope(Scope.AGGREGATE)
            .entry();

    private ShapeEntries() {}

    /** Every law of shape, those with a code of their own first. */
    public static List<RuleEntry> all() {
        return List.of(
                shape(
                        "COM-PER-001",
                        "A period does not end before it starts",
                        "The period ends before it starts.",
                        "Correct the start or the end of the period."),
                shape(
                        "COM-QTY-001",
                        "A number of things is not negative",
                        "The number is below zero.",
                        "Correct the number, or leave it out if it is not known."),
                shape(
                        "COM-ORG-001",
                        "An organisation has a name and a country from ISO 3166-1",
                        "The name is missing, or the country is missing or not a code from ISO 3166-1.",
                        "Give the name, and the country as two letters, for example SE."),
                OUTREACH,
                shape(
                        "COM-MPL-001",
                        "A meeting place has a host and an area, and visits are not negative",
                        "The host or the area is missing, or the number of visits is below zero.",
                        "Name the host organisation and the area, and correct the visits."),
                shape(
                        "COM-SHP-NotNull",
                        "What a record cannot do without is stated",
                        "A required value is missing.",
                        "Fill in the value."),
                shape(
                        "COM-SHP-NotBlank",
                        "What a record cannot do without is stated and not blank",
                        "A required text is missing or blank.",
                        "Fill in the text."),
                shape(
                        "COM-SHP-Size",
                        "A text is no longer than it may be",
                        "The text is longer than {max} characters.",
                        "Shorten the text to at most {max} characters."),
                shape(
                        "COM-SHP-Pattern",
                        "A value is written the way its kind is written",
                        "The value is not written the way it should be.",
                        "Write the value in the documented form."),
                shape(
                        "COM-SHP-Identifier",
                        "An id has letters, digits, dot, dash and underscore, at most 64",
                        "The id has other characters than letters, digits, dot, dash and underscore, or is longer than 64.",
                        "Choose an id of letters, digits, dots, dashes and underscores."),
                shape(
                        "COM-SHP-Length",
                        "A personal value is not blank and not too long",
                        "The personal value is blank or longer than {max} characters.",
                        "Shorten the value to at most {max} characters, or leave it out."),
                shape(
                        "COM-SHP-Iso",
                        "A country is a code from ISO 3166-1",
                        "The country is not a code from ISO 3166-1.",
                        "Give the country as two letters, for example SE."),
                shape(
                        "COM-SHP-Opaque",
                        "The key of a person looks random",
                        "The key of the person does not look random; it may say something about her.",
                        "Draw a random UUID and write it as 32 lower-case hexadecimal digits."),
                shape(
                        "COM-SHP-Positive",
                        "A number is above zero",
                        "The number is zero or below.",
                        "Correct the number, or leave it out if it is not known."),
                shape(
                        "COM-SHP-PositiveOrZero",
                        "A number is not below zero",
                        "The number is below zero.",
                        "Correct the number, or leave it out if it is not known."),
                shape(
                        "COM-SHP-Min",
                        "A number is not too small",
                        "The number is below {value}.",
                        "Correct the number."),
                shape(
                        "COM-SHP-Max",
                        "A number is not too large",
                        "The number is above {value}.",
                        "Correct the number."),
                shape(
                        "COM-SHP-DecimalMin",
                        "A number is not too small",
                        "The number is below {value}.",
                        "Correct the number."),
                shape(
                        "COM-SHP-DecimalMax",
                        "A number is not too large",
                        "The number is above {value}.",
                        "Correct the number."),
                shape(
                        OTHER.text(),
                        "A constraint of the host or of an outside pack holds",
                        "A constraint that was added to the record does not hold.",
                        "Ask whoever added the constraint."));
    }

    private static RuleEntry shape(String code, String title, String text, String fix) {
        return Rule.error(code).title(title).text(text).fix(fix).entry();
    }
}

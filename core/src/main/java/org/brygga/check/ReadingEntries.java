// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.util.List;
import org.brygga.finding.Severity;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleEntry;

/** The catalogue's entries for what a reader says of a text that does not become records without loss. */
public final class ReadingEntries {

    /** The text stops being JSON. */
    public static final RuleEntry MALFORMED = error(
            1,
            "A text is written in the format that it claims",
            "The text is broken here: what comes before was read, what comes after could not be.",
            "Look just before this place for a missing or extra comma, quotation mark or bracket.");

    /** The text stops in the middle. */
    public static final RuleEntry TRUNCATED = error(
            2,
            "A text is complete",
            "The text ends before it is complete: what comes before was read.",
            "Fetch or save the text once more; it was probably cut off.");

    /** The bytes are not UTF-8. */
    public static final RuleEntry NOT_UTF_8 = error(
            3,
            "A text is encoded in UTF-8",
            "The text is not encoded in UTF-8 here: what comes after could not be read.",
            "Save the text once more with the encoding UTF-8.");

    /** A property that the record does not have. */
    public static final RuleEntry UNKNOWN_PROPERTY = warning(
            4,
            "Every property is one that its record has",
            "The record has a property here that is not known; it was left out.",
            "Remove the property, or put its value where it belongs.");

    /** A property that the record does not have, but nearly. */
    public static final RuleEntry MISSPELT_PROPERTY = warning(
            5,
            "Every property is spelt as its record spells it",
            "The property {written} is not known and was left out; did you mean {meant}?",
            "Correct the name of the property, or remove it.");

    /** A text where a list should be, and the like. */
    public static final RuleEntry WRONG_TYPE = error(
            6,
            "A value is of the type that its place asks for",
            "The value is of another type than this place asks for; it is written like this: {expected}",
            "Write the value as that type, or leave it out if it is not known.");

    /** A word that a fixed list does not have. */
    public static final RuleEntry UNKNOWN_WORD = error(
            7,
            "A word from a fixed list is one of the list",
            "The word is not one of the fixed list: {allowed}.",
            "Choose one of these words, in capital letters, or in a workbook from the list of the cell, or leave the value out.");

    /** A text that is no date, no time, no reference. */
    public static final RuleEntry WRONG_FORM = error(
            8,
            "A value is written in the form of its kind",
            "The value is not written in the form of its kind, or no such value exists; the form is: {form}",
            "Write the value in that form, or leave it out if it is not known.");

    /** The same property a second time. */
    public static final RuleEntry DUPLICATE_PROPERTY = error(
            9,
            "A property stands once in its record",
            "The property {name} stands here a second time; the first was kept.",
            "Keep the right one of the two and remove the other.");

    /** Something after the end. */
    public static final RuleEntry AFTER_END = error(
            10,
            "Nothing follows the end of the text",
            "Something follows the end of the text; it was not read.",
            "Remove what follows, or put it into a text of its own.");

    /** A list or a line of records that nobody knows. */
    public static final RuleEntry UNKNOWN_TYPE = error(
            11,
            "Records are of a known kind",
            "The kind of record is missing or not known, so what stands here was left out; known are: {allowed}.",
            "Correct the kind of record.");

    /** A version of the format that this library does not read. */
    public static final RuleEntry UNKNOWN_FORMAT = error(
            12,
            "The version of the format is one that can be read",
            "The version of the format is not known here; it was read as {known}.",
            "Write the data once more in that version, or use a newer version of this library.");

    /** Two records under one reference. */
    public static final RuleEntry SAME_REFERENCE = error(
            13,
            "No two records of a kind have the same id",
            "A record of this kind before it, on line {line}, has the same id.",
            "Give one of the two another id, or remove the one that is written twice.");

    /** A value that is larger than a reader takes. */
    public static final RuleEntry TOO_LARGE = error(
            14,
            "Values stay within the limits of reading",
            "Something here is deeper than {levels} levels, a text longer than {characters} characters, a number longer"
                    + " than {digits} digits, or a name longer than {nameCharacters} characters.",
            "Shorten the value, or leave it out.");

    /** A text that is longer than a reader takes. */
    public static final RuleEntry TOO_LONG = error(
            15,
            "A text stays within the limit of reading",
            "The text is longer than {limit} bytes; it was not read.",
            "Split the text, or ask whoever runs the system for a higher limit.");

    /** More mistakes than anybody reads. */
    public static final RuleEntry TOO_MANY = error(
            16,
            "The mistakes in a text can be counted",
            "Only the first {limit} mistakes are listed; there are more.",
            "Correct these first, then read the text again.");

    /** A document that does not say what it is. */
    public static final RuleEntry NO_HEADER = warning(
            17,
            "A document says in which version of the format it is written",
            "The version of the format is not stated; it was read as {known}.",
            "Begin with a header that states the version of the format.");

    private ReadingEntries() {}

    /** Every entry, by code. */
    public static List<RuleEntry> all() {
        return List.of(
                MALFORMED,
                TRUNCATED,
                NOT_UTF_8,
                UNKNOWN_PROPERTY,
                MISSPELT_PROPERTY,
                WRONG_TYPE,
                UNKNOWN_WORD,
                WRONG_FORM,
                DUPLICATE_PROPERTY,
                AFTER_END,
                UNKNOWN_TYPE,
                UNKNOWN_FORMAT,
                SAME_REFERENCE,
                TOO_LARGE,
                TOO_LONG,
                TOO_MANY,
                NO_HEADER);
    }

    private static RuleEntry error(int number, String title, String text, String fix) {
        return entry(Severity.ERROR, number, title, text, fix);
    }

    private static RuleEntry warning(int number, String title, String text, String fix) {
        return entry(Severity.WARNING, number, title, text, fix);
    }

    private static RuleEntry entry(Severity severity, int number, String title, String text, String fix) {
        String code = "COM-DOC-0" + (number < 10 ? "0" : "") + number;
        RuleBuilder rule = severity == Severity.ERROR ? Rule.error(code) : Rule.warning(code);
        return rule.title(title).text(text).fix(fix).entry();
    }
}

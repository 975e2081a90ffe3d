// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.util.List;
import org.brygga.finding.Severity;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleEntry;

/** The catalogue's entries for what is said of a file of rows and columns, and of an import of any file. */
public final class ImportEntries {

    /** The case of each is the reason in small letters. */
    public static final RuleEntry REFUSED_FILE = start(
                    Severity.ERROR,
                    1,
                    "A file is what it says that it is, and can be opened without harm",
                    "The file was not opened.",
                    "Save the data once more as a workbook (.xlsx) or as CSV, without macros, links and passwords, and try again.")
            .text(
                    "not_what_its_name_says",
                    "The file is neither a workbook nor an archive of CSV files, although its name says so.")
            .text("broken", "The file is broken or ends in the middle.")
            .text("protected_or_old", "The file is protected by a password, or is a workbook of the old kind (.xls).")
            .text("too_large", "The file is too large, or becomes so when it is unpacked.")
            .text("too_many_parts", "The file has more parts, rows or columns than are read.")
            .text(
                    "same_part_twice",
                    "Two parts of the file have the same name, so that two programs may read two different things.")
            .text("macros", "The file holds macros, which are programs.")
            .text("leads_elsewhere", "The file holds other files, or leads to other files or places.")
            .text("entities", "The file declares entities, with which a short text can become a very long one.")
            .entry();

    /** A sheet of which nobody knows what it is. */
    public static final RuleEntry UNKNOWN_SHEET = warning(
            2,
            "A sheet is named after what stands in it",
            "It is not known what stands in this sheet, so it was left out.",
            "Name the sheet after the kind of records in it, for example Participants, or say so when importing.");

    /** An element of a record that is not in the file. */
    public static final RuleEntry ROW_WITHOUT_RECORD = error(
            3,
            "A row that belongs to a record names one of the same file",
            "The row names no record of this file that it could belong to, so it was left out.",
            "Write the id of the record that the row belongs to, or add that record.");

    /** Something new that is there already. */
    public static final RuleEntry THERE_ALREADY = error(
            4,
            "An import that only adds records brings no record that is there",
            "A record with this id is there already.",
            "Give the record another id, or allow the import to change records.");

    /** A change of what is not there. */
    public static final RuleEntry NOT_THERE = error(
            5,
            "An import that only changes or removes records names records that are there",
            "There is no record with this id.",
            "Correct the id, or allow the import to add records.");

    /** A record that rests on one that was refused. */
    public static final RuleEntry RESTS_ON_REFUSED = error(
            6,
            "A record that names another one is imported together with it",
            "The record names {record}, which was refused.",
            "Correct that record first; then this one can be imported.");

    /** An empty file that would empty a register. */
    public static final RuleEntry TOO_MANY_REMOVALS = error(
            7,
            "An import does not remove a large part of what is there",
            "The import would remove {count} of {whole} records of this kind; at most {limit} per cent are allowed.",
            "Make sure that the file is the right one. If it is, raise the limit for this import.");

    /** What is not hers to write. */
    public static final RuleEntry NOT_ALLOWED = error(
            8,
            "Whoever imports a record may write it",
            "This record cannot be written by whoever imports it.",
            "Ask somebody who works with these records.");

    /** What somebody has changed meanwhile. */
    public static final RuleEntry CHANGED_SINCE = error(
            9,
            "A record is as it was when the import looked, or left it",
            "Somebody has changed the record since.",
            "Look at the record as it is now, and decide then.");

    /** A column that stands there a second time. */
    public static final RuleEntry SAME_COLUMN = warning(
            10,
            "A column stands once in its sheet",
            "A column before it means the same; this one was left out.",
            "Keep the right one of the two and remove the other.");

    /** Marks that came on a roll-call sheet and cannot be kept with its group. */
    public static final RuleEntry ROLL_CALL_SHEET = start(
                    Severity.ERROR,
                    11,
                    "A roll-call sheet brings marks for the people and sessions of its group",
                    "The mark on the roll-call sheet cannot be kept.",
                    "Ask for a new roll-call sheet of the group and write the mark there.")
            .text("session", "The group has no session with the id at the head of this column.")
            .text("person", "Nobody is registered under what this row is about.")
            .text("removal", "A roll-call sheet only brings marks; it removes nothing.")
            .entry();

    /** A record of which a part was not read, after more mistakes than are told. */
    public static final RuleEntry NOT_READ = error(
            12,
            "All of a record is read before it is kept",
            "A part of the record could not be read. So many mistakes were found before it that not all are listed.",
            "Correct the mistakes that are listed, then import the file again.");

    private ImportEntries() {}

    /** Every entry, by code. */
    public static List<RuleEntry> all() {
        return List.of(
                REFUSED_FILE,
                UNKNOWN_SHEET,
                ROW_WITHOUT_RECORD,
                THERE_ALREADY,
                NOT_THERE,
                RESTS_ON_REFUSED,
                TOO_MANY_REMOVALS,
                NOT_ALLOWED,
                CHANGED_SINCE,
                SAME_COLUMN,
                ROLL_CALL_SHEET,
                NOT_READ);
    }

    private static RuleEntry error(int number, String title, String text, String fix) {
        return start(Severity.ERROR, number, title, text, fix).entry();
    }

    private static RuleEntry warning(int number, String title, String text, String fix) {
        return start(Severity.WARNING, number, title, text, fix).entry();
    }

    private static RuleBuilder start(Severity severity, int number, String title, String text, String fix) {
        String code = "COM-IMP-0" + (number < 10 ? "0" : "") + number;
        RuleBuilder rule = severity == Severity.ERROR ? Rule.error(code) : Rule.warning(code);
        return rule.title(title).text(text).fix(fix);
    }
}

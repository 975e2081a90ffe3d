// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.util.List;
import java.util.Map;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Origin;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.binding.Binding.Mistake;

/** Makes findings about files, for readers of other kinds of files. */
public final class FileFindings {

    private final Reporter reporter;

    /**
     * @throws IllegalArgumentException if the rules lack the catalogue's entries for reading
     */
    public FileFindings(RuleSet rules) {
        this.reporter = new Reporter(rules, ReadOptions.FILES);
    }

    /** A finding about the file as a whole, or about a place in it that belongs to no record. */
    public Finding about(RuleEntry entry, Origin origin, Map<String, Object> arguments) {
        return reporter.about(entry, origin, arguments);
    }

    /** A finding about a record that stands somewhere in the file. */
    public Finding about(
            RuleEntry entry, Aggregate subject, FieldPath path, Origin origin, Map<String, Object> arguments) {
        Mistake mistake = new Mistake(entry, path, Reporter.line(origin), Reporter.column(origin), arguments);
        return reporter.report(List.of(mistake), subject, origin).get(0);
    }

    /** The beginning of a file, which is shown without its folder. */
    public static Origin beginning(String file) {
        return Reporter.beginning(file);
    }
}

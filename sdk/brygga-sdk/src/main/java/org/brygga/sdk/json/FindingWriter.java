// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.brygga.country.CountryPacks;
import org.brygga.country.Words;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SequenceWriter;

/** Writes findings for programs, with their sentences in the language of the reader. */
public final class FindingWriter {

    private final RuleSet rules;
    private final Words words;

    public FindingWriter(CountryPacks packs) {
        this(packs.rules(), packs.words());
    }

    public FindingWriter(RuleSet rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    /** One finding as programs get it; a rule that is not in the catalogue speaks in its own words. */
    public FindingDocument document(Finding finding, Locale language) {
        return document(finding, null, language);
    }

    /** The same for one that somebody may have let stand. */
    public FindingDocument document(Finding finding, @Nullable Acknowledgement by, Locale language) {
        return FindingDocument.of(
                finding,
                by,
                rules.entry(finding.code())
                        .map(entry -> words.of(finding, entry, language))
                        .orElseGet(() -> new Words.FindingWords(finding.title(), finding.text(), finding.fix())));
    }

    /**
     * Writes the findings as one array, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public void write(Findings findings, Locale language, OutputStream out) throws IOException {
        try (SequenceWriter array = DatasetWriter.PRETTY.writeValuesAsArray(out)) {
            for (Finding finding : findings) {
                array.write(document(finding, language));
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }

    /**
     * One finding as an object on one line, without the end of the line.
     *
     * @param by that it is let stand; absent if it is not
     */
    public String line(Finding finding, @Nullable Acknowledgement by, Locale language) {
        return DatasetWriter.LINE.writeValueAsString(document(finding, by, language));
    }

    /**
     * Writes one finding a line, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public void writeLines(Findings findings, Locale language, OutputStream out) throws IOException {
        try (SequenceWriter lines = DatasetWriter.lines(out)) {
            for (Finding finding : findings) {
                lines.write(document(finding, language));
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        if (!findings.isEmpty()) {
            out.write('\n');
        }
    }
}

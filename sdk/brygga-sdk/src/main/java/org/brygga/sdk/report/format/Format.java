// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a report can be had. */
public enum Format {
    /** One page that needs nothing else and prints well. */
    HTML("text/html", "html"),
    /** The page as a document that can be read aloud: PDF/UA-1 and PDF/A-2a. */
    PDF("application/pdf", "pdf"),
    /** A workbook with a sheet for each table. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** An archive of CSV files, with their description as CSV on the Web. */
    CSV("application/zip", "zip"),
    /** The report itself, from which the same value can be read again; the same in every language. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** For the header {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** What the name of a file ends with, without the full stop. */
    public String ending() {
        return ending;
    }

    /** The word for it in addresses and commands, for example {@code pdf}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** Whether all that it needs is on the class path, whatever stands in the report. */
    public boolean available() {
        return Library.lacking(libraries(true)).isEmpty();
    }

    /**
     * What it needs on the class path.
     *
     * @param charts whether the report has any
     */
    List<Library> libraries(boolean charts) {
        return switch (this) {
            case HTML -> charts ? Library.CHARTS : List.of();
            case PDF -> Library.PAGES;
            case XLSX -> Library.WORKBOOKS;
            case CSV, JSON -> List.of();
        };
    }
}

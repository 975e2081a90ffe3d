// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

import java.util.stream.Collectors;

/** Thrown when records are refused; it carries every finding, and its message names the codes only. */
public final class FindingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    FindingsException(Findings findings) {
        super("Refused: "
                + findings.errors().stream()
                        .map(finding -> finding.code().text())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        this.findings = findings;
    }

    public Findings findings() {
        return findings;
    }
}

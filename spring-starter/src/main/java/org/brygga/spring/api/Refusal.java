// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.api;

import org.brygga.finding.Findings;
import org.brygga.spring.web.Problems;
import org.springframework.http.HttpStatus;

/** Thrown where a call cannot be answered as it was meant; it becomes a problem. It carries no value. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final Problems.Kind kind;
    private final transient Findings findings;

    public Refusal(HttpStatus status, Problems.Kind kind) {
        this(status, kind, Findings.none());
    }

    public Refusal(HttpStatus status, Problems.Kind kind, Findings findings) {
        super(kind.name());
        this.status = status;
        this.kind = kind;
        this.findings = findings;
    }

    /** What is not there, and what belongs to somebody else, is the same. */
    public static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, Problems.Kind.NOT_FOUND);
    }

    /** A parameter that is not known, or is written otherwise. */
    public static Refusal parameter() {
        return new Refusal(HttpStatus.BAD_REQUEST, Problems.Kind.WRONG_PARAMETER);
    }

    public HttpStatus status() {
        return status;
    }

    public Problems.Kind kind() {
        return kind;
    }

    public Findings findings() {
        return findings;
    }
}

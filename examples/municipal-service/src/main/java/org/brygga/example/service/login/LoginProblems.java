// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.brygga.finding.Findings;
import org.brygga.spring.BryggaProperties;
import org.brygga.spring.web.FindingsJson;
import org.brygga.spring.web.Languages;
import org.brygga.spring.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells whoever is not signed in the same as the library does: a problem, and no page to sign in at. */
@Component
final class LoginProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final Languages languages;

    LoginProblems(FindingsJson json, BryggaProperties properties) {
        this.problems = new Problems(json);
        this.languages = new Languages(properties.locale());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        write(request, response, HttpStatus.UNAUTHORIZED, Problems.Kind.UNKNOWN_CALLER);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Problems.Kind kind =
                denied instanceof CsrfException ? Problems.Kind.CSRF_TOKEN_MISSING : Problems.Kind.NOT_ALLOWED;
        write(request, response, HttpStatus.FORBIDDEN, kind);
    }

    /** The whole answer is a problem, in the language of the reader. */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Problems.Kind kind)
            throws IOException {
        problems.of(status, kind, Findings.none(), languages.choose(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .writeTo(response);
    }
}

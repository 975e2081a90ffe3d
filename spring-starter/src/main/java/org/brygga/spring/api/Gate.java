// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.api;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brygga.finding.Findings;
import org.brygga.sdk.store.UnstorableTextException;
import org.brygga.spring.security.Caller;
import org.brygga.spring.security.Callers;
import org.brygga.spring.web.Languages;
import org.brygga.spring.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Lets calls in: somebody known, in a role that may, not too often; and turns refusals into problems. */
public final class Gate {

    private final Callers callers;
    private final Languages languages;
    private final Problems problems;
    private final CallCounter counter;
    private final int maxBody;
    private final ObservationRegistry observations;

    /**
     * A gate of an application.
     *
     * @param maxBody the largest body that is taken, in bytes
     * @param observations is told of each call: address, role and status, and never who or what
     */
    public Gate(
            Callers callers,
            Languages languages,
            Problems problems,
            CallCounter counter,
            int maxBody,
            ObservationRegistry observations) {
        this.observations = observations;
        this.callers = callers;
        this.languages = languages;
        this.problems = problems;
        this.counter = counter;
        this.maxBody = maxBody;
    }

    /** Opens endpoints under a prefix. */
    public RouterFunction<ServerResponse> open(String prefix, List<Endpoint> endpoints) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        endpoints.forEach(endpoint -> routes.route(
                RequestPredicates.method(endpoint.method()).and(RequestPredicates.path(prefix + endpoint.path())),
                request -> observed(endpoint, request)));
        // Where there is nothing is told as it is elsewhere, and only to somebody known.
        routes.route(RequestPredicates.path(prefix + "/**"), request -> {
            Locale locale = locale(request);
            return callers.of(request.servletRequest()).isEmpty()
                    ? refused(HttpStatus.UNAUTHORIZED, Problems.Kind.UNKNOWN_CALLER, Findings.none(), locale)
                    : refused(HttpStatus.NOT_FOUND, Problems.Kind.NOT_FOUND, Findings.none(), locale);
        });
        return routes.build();
    }

    private ServerResponse observed(Endpoint endpoint, ServerRequest request) throws Exception {
        Observation observation = Observation.createNotStarted("brygga.call", observations)
                .lowCardinalityKeyValue("endpoint", endpoint.method() + " " + endpoint.path());
        return observation.observeChecked(() -> {
            Optional<Caller> caller = callers.of(request.servletRequest());
            observation.lowCardinalityKeyValue(
                    "role",
                    caller.map(known -> String.valueOf(known.viewer().role())).orElse("none"));
            ServerResponse answer = answer(endpoint, request, caller);
            observation.lowCardinalityKeyValue(
                    "status", String.valueOf(answer.statusCode().value()));
            return answer;
        });
    }

    private ServerResponse answer(Endpoint endpoint, ServerRequest request, Optional<Caller> caller) throws Exception {
        Locale locale = locale(request);
        if (caller.isEmpty()) {
            return refused(HttpStatus.UNAUTHORIZED, Problems.Kind.UNKNOWN_CALLER, Findings.none(), locale);
        }
        if (!endpoint.admits(caller.get().viewer())) {
            return refused(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED, Findings.none(), locale);
        }
        if (endpoint.limited() && !counter.allows(caller.get())) {
            return refused(HttpStatus.TOO_MANY_REQUESTS, Problems.Kind.TOO_MANY, Findings.none(), locale);
        }
        try {
            return endpoint.work().answer(new Call(request, caller.get(), locale, maxBody));
        } catch (Refusal refusal) {
            return refused(refusal.status(), refusal.kind(), refusal.findings(), locale);
        } catch (UnstorableTextException e) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, Problems.Kind.UNSTORABLE, Findings.none(), locale);
        }
    }

    private Locale locale(ServerRequest request) {
        return languages.choose(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private ServerResponse refused(HttpStatus status, Problems.Kind kind, Findings findings, Locale locale) {
        return problems.of(status, kind, findings, locale).toServerResponse();
    }
}

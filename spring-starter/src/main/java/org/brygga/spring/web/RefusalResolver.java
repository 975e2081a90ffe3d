// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers when a controller of the application refuses one of our records, with the findings that say why.
 *
 * <p>It stands before Spring's own resolvers and logs nothing, because they log the refused values. It is silent where
 * the application has a handler of its own, and where a body holds no record of ours.
 */
final class RefusalResolver implements HandlerExceptionResolver, Ordered {

    private static final ModelAndView ANSWERED = new ModelAndView();

    private final RefusedBodies bodies;
    private final HostHandlers host;
    private final Languages languages;
    private final Problems problems;

    RefusalResolver(RefusedBodies bodies, HostHandlers host, Languages languages, Problems problems) {
        this.bodies = bodies;
        this.host = host;
        this.languages = languages;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!(handler instanceof HandlerMethod method) || host.answer(exception, method)) {
            return null;
        }
        Locale locale = languages.choose(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        if (exception instanceof HttpMessageNotReadableException && takesOurRecords(method)) {
            return send(
                    problems.of(HttpStatus.BAD_REQUEST, Problems.Kind.UNREADABLE, Findings.none(), locale), response);
        }
        Findings findings = findings(exception);
        return findings.isEmpty()
                ? null
                : send(
                        problems.of(HttpStatus.UNPROCESSABLE_CONTENT, Problems.Kind.REFUSED, findings, locale),
                        response);
    }

    private Findings findings(Exception exception) {
        if (exception instanceof MethodArgumentNotValidException invalid) {
            return bodies.findings(invalid.getBindingResult().getTarget(), List.of(invalid.getBindingResult()));
        }
        if (exception instanceof HandlerMethodValidationException invalid) {
            return bodies.findings(null, invalid.getBeanResults());
        }
        return Findings.none();
    }

    private static boolean takesOurRecords(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(RefusalResolver::type)
                .anyMatch(RefusalResolver::isOurs);
    }

    private static ResolvableType type(MethodParameter parameter) {
        return ResolvableType.forMethodParameter(parameter);
    }

    private static boolean isOurs(ResolvableType type) {
        return Aggregate.class.isAssignableFrom(type.toClass())
                || Arrays.stream(type.getGenerics()).anyMatch(RefusalResolver::isOurs);
    }

    private static @Nullable ModelAndView send(Answer answer, HttpServletResponse response) {
        try {
            answer.writeTo(response);
            return ANSWERED;
        } catch (IOException e) {
            return null;
        }
    }
}

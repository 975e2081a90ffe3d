// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.example.service.entrance.Entrance;
import org.brygga.example.service.entrance.Way;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under the names of this machine only, while anybody may be anybody: a page from elsewhere whose name was made to lead here would
 * else read everything in the browser of whoever tries the service out. Where people sign in, such a page has no session of theirs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class KnownHosts extends OncePerRequestFilter {

    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::\\d{1,5})?");

    private final boolean open;
    private final Set<String> known;
    private final LoginProblems problems;

    KnownHosts(Entrance entrance, LoginProblems problems) {
        this.open = entrance.way() == Way.DEMO;
        this.known = Stream.concat(Stream.of("localhost", "127.0.0.1", "[::1]"), entrance.hosts().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (open && !isKnown(request.getHeader(HttpHeaders.HOST))) {
            problems.write(request, response, HttpStatus.MISDIRECTED_REQUEST, Problems.Kind.WRONG_HOST);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isKnown(@Nullable String header) {
        if (header == null) {
            return false;
        }
        Matcher host = HOST.matcher(header);
        return host.matches() && known.contains(host.group(1).toLowerCase(Locale.ROOT));
    }
}

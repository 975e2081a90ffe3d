// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.feed;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A stream that nobody keeps on the way; Spring's own says nothing of that and takes no headers. */
record KeptByNobody(ServerResponse stream) implements ServerResponse {

    @Override
    public HttpStatusCode statusCode() {
        return stream.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return stream.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return stream.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return stream.writeTo(request, response, context);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** A finished answer, whose JSON does not depend on how the application has set its own mapper. */
public record Answer(HttpStatus status, MediaType type, Locale locale, String json) {

    /** Writes it as the whole response. */
    public void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(type.toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        byte[] body = bytes();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The same for a functional handler. */
    public ServerResponse toServerResponse() {
        return ServerResponse.status(status)
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noStore())
                .body(bytes());
    }

    private byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}

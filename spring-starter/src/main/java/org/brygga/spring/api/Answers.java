// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers that are JSON and are kept by nobody on the way. */
public final class Answers {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Answers() {}

    /** A value of our own as JSON. */
    public static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static ServerResponse ok(String json) {
        return of(HttpStatus.OK, json, null, null);
    }

    /**
     * An answer that is JSON.
     *
     * @param etag the mark of what is told; absent if it has none
     * @param place where what was made can be read; absent if nothing was made
     */
    public static ServerResponse of(HttpStatus status, String json, @Nullable String etag, @Nullable URI place) {
        ServerResponse.BodyBuilder answer = ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE));
        if (etag != null) {
            answer.eTag(etag);
        }
        if (place != null) {
            answer.location(place);
        }
        return answer.body(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A file to be kept by whoever asked, and by nobody on the way. */
    public static ServerResponse file(byte[] content, String type, String name) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()))
                .body(content);
    }

    /** Nothing to tell. */
    public static ServerResponse none() {
        return ServerResponse.noContent().cacheControl(CacheControl.noStore()).build();
    }

    /** What was asked for has not changed. */
    public static ServerResponse unchanged(String etag) {
        return ServerResponse.status(HttpStatus.NOT_MODIFIED)
                .cacheControl(CacheControl.noStore())
                .eTag(etag)
                .build();
    }
}

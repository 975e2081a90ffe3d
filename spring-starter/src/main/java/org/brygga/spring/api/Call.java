// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.api;

import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brygga.model.personal.PersonKey;
import org.brygga.sdk.store.RequestKey;
import org.brygga.spring.security.Caller;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** A request of somebody known. */
public final class Call {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})(?:-[0-9a-f]{8})?\"");
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final int LONGEST_NAME = 200;

    private final ServerRequest request;
    private final Caller caller;
    private final Locale locale;
    private final int maxBody;
    private byte @Nullable [] body;

    Call(ServerRequest request, Caller caller, Locale locale, int maxBody) {
        this.request = request;
        this.caller = caller;
        this.locale = locale;
        this.maxBody = maxBody;
    }

    public Caller caller() {
        return caller;
    }

    /** The language of the answer. */
    public Locale locale() {
        return locale;
    }

    /** The path of the request, as it was asked. */
    public String path() {
        return request.path();
    }

    /** A part of the path. */
    public String part(String name) {
        return request.pathVariable(name);
    }

    /** What stands behind the question mark. */
    public Query query() {
        return new Query(request);
    }

    /**
     * The body, which is JSON.
     *
     * @throws Refusal if it is something else, or too large
     */
    public byte[] body() throws IOException {
        if (body == null) {
            body = read();
        }
        return body;
    }

    /**
     * The body, which is a file of any kind.
     *
     * @throws Refusal if it is empty or too large
     */
    public byte[] file(long most) throws IOException {
        byte[] read = request.servletRequest().getInputStream().readNBytes(Math.toIntExact(most + 1));
        if (read.length > most) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, Problems.Kind.TOO_LARGE);
        }
        if (read.length == 0) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Problems.Kind.UNREADABLE);
        }
        return read;
    }

    /** The name of the file in the body, without a folder; {@code file} if the request does not say. */
    public String fileName() {
        String header = request.headers().firstHeader(HttpHeaders.CONTENT_DISPOSITION);
        try {
            String name =
                    header == null ? null : ContentDisposition.parse(header).getFilename();
            String bare =
                    name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            return bare.isBlank() || bare.length() > LONGEST_NAME ? "file" : bare;
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter();
        }
    }

    /** Whoever calls, as something that tells her from others and says nothing of her. */
    public String who() {
        PersonKey self = caller.viewer().self();
        return self == null ? Digests.of(account()) : self.key();
    }

    /** The role and the account of somebody who is not registered as a person. */
    private String account() {
        Principal principal = request.servletRequest().getUserPrincipal();
        return caller.viewer().role() + " " + (principal == null ? "" : principal.getName());
    }

    private byte[] read() throws IOException {
        if (request.headers()
                .contentType()
                .filter(MediaType.APPLICATION_JSON::equalsTypeAndSubtype)
                .isEmpty()) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Problems.Kind.WRONG_MEDIA_TYPE);
        }
        byte[] read = request.servletRequest().getInputStream().readNBytes(maxBody + 1);
        if (read.length > maxBody) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, Problems.Kind.TOO_LARGE);
        }
        return read;
    }

    /**
     * The version that a change rests on.
     *
     * @throws Refusal if none is stated, or not as it was given
     */
    public long version() {
        String header = request.headers().firstHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new Refusal(HttpStatus.PRECONDITION_REQUIRED, Problems.Kind.VERSION_MISSING);
        }
        Matcher matcher = ETAG.matcher(header.strip());
        if (!matcher.matches()) {
            // Whatever else it says, it is not the version that the record has.
            throw new Refusal(HttpStatus.PRECONDITION_FAILED, Problems.Kind.VERSION_OLD);
        }
        return Long.parseLong(matcher.group(1));
    }

    /** The version that a change rests on, if one is stated. */
    public @Nullable Long statedVersion() {
        return request.headers().firstHeader(HttpHeaders.IF_MATCH) == null ? null : version();
    }

    /**
     * The last event that a reader of a stream has had.
     *
     * @throws Refusal if it is not a position
     */
    public Optional<Long> lastEvent() {
        String header = request.headers().firstHeader("Last-Event-ID");
        if (header == null) {
            return Optional.empty();
        }
        if (!POSITION.matcher(header).matches()) {
            throw Refusal.parameter();
        }
        return Optional.of(Long.valueOf(header));
    }

    /** The same request, as it is answered to somebody else. */
    public Call as(Caller other) {
        return new Call(request, other, locale, maxBody);
    }

    /** Whether whoever asks has this already. */
    public boolean has(String etag) {
        String header = request.headers().firstHeader(HttpHeaders.IF_NONE_MATCH);
        return header != null && header.strip().equals(etag);
    }

    /**
     * The mark of what somebody was shown: the version of the record, and what she saw of it, which may be less tomorrow without
     * another version.
     */
    public static String etag(long version, String shown) {
        return "\"" + version + "-" + Digests.of(shown).substring(0, 8) + '"';
    }

    /**
     * What tells a repeated request from a new one; absent if the request does not say.
     *
     * @throws Refusal if it is empty, too long, or not of visible letters
     */
    public @Nullable RequestKey key() throws IOException {
        String header = request.headers().firstHeader(IDEMPOTENCY_KEY);
        if (header == null) {
            return null;
        }
        if (!KEY.matcher(header).matches()) {
            throw Refusal.parameter();
        }
        PersonKey self = caller.viewer().self();
        String who = self == null ? account() : self.key();
        return new RequestKey(
                Digests.of(who + " " + header), Digests.of(request.method() + " " + request.path() + " ", body()));
    }
}

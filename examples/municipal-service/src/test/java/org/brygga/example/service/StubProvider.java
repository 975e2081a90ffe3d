// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;

/** An identity provider that lets everybody in who is sent to it, as whoever it was told to say she is. */
final class StubProvider implements AutoCloseable {

    static final String CLIENT = "municipal-service";

    private final Tomcat server = new Tomcat();
    private final RSAKey key;
    private volatile Map<String, ?> claims = Map.of();
    private volatile @Nullable String nonce;
    private volatile @Nullable String prompt;
    private final boolean ends;

    /**
     * @param ends whether it can be told that somebody signs out
     */
    StubProvider(boolean ends) {
        this.ends = ends;
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            server.setBaseDir(Files.createTempDirectory("stub-provider").toString());
            server.setPort(0);
            Context context = server.addContext("", null);
            Tomcat.addServlet(context, "provider", new Provider());
            context.addServletMappingDecoded("/*", "provider");
            server.getConnector();
            server.start();
        } catch (JOSEException | LifecycleException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Provider extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (request.getRequestURI()) {
                case "/.well-known/openid-configuration" -> json(response, description());
                case "/jwks" -> json(response, new JWKSet(key.toPublicJWK()).toString());
                case "/authorize" -> {
                    nonce = request.getParameter("nonce");
                    prompt = request.getParameter("prompt");
                    response.sendRedirect(
                            request.getParameter("redirect_uri") + "?code=c&state=" + request.getParameter("state"));
                }
                case "/token" ->
                    json(
                            response,
                            "{\"access_token\":\"none\",\"token_type\":\"Bearer\",\"id_token\":\"" + token(CLIENT)
                                    + "\"}");
                default -> response.sendError(404);
            }
        }

        private void json(HttpServletResponse response, String body) throws IOException {
            response.setContentType("application/json");
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    String issuer() {
        return "http://localhost:" + server.getConnector().getLocalPort();
    }

    /** What whoever came last was to be asked for; absent if for nothing. */
    @Nullable String prompt() {
        return prompt;
    }

    /** What it says of whoever comes next. */
    void says(Map<String, ?> ofHer) {
        claims = ofHer;
    }

    /** A signed token that is made for somebody. */
    String token(String audience) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("4711")
                .audience(audience)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("nonce", nonce);
        claims.forEach(set::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), set.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private String description() {
        String issuer = issuer();
        return "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer
                + "/authorize\",\"token_endpoint\":\"" + issuer + "/token\",\"jwks_uri\":\"" + issuer
                + "/jwks\"," + (ends ? "\"end_session_endpoint\":\"" + issuer + "/end\"," : "")
                + "\"subject_types_supported\":[\"public\"],\"response_types_supported\":[\"code\"],"
                + "\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
    }

    @Override
    public void close() {
        try {
            server.stop();
            server.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.brygga.example.service.entrance.Entrance;
import org.brygga.example.service.entrance.Way;
import org.brygga.sdk.Brygga;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who is signed in, signing in as somebody invented, and signing out. */
@RestController
@RequestMapping("/session")
class SessionController {

    private final Brygga brygga;
    private final Entrance entrance;
    private final SessionCallers callers;
    private final SecurityContextRepository sessions;
    private final CsrfTokenRepository tokens;
    private final ProviderSession elsewhere;

    SessionController(
            Brygga brygga,
            Entrance entrance,
            SessionCallers callers,
            SecurityContextRepository sessions,
            CsrfTokenRepository tokens,
            ProviderSession elsewhere) {
        this.brygga = brygga;
        this.entrance = entrance;
        this.callers = callers;
        this.sessions = sessions;
        this.tokens = tokens;
        this.elsewhere = elsewhere;
    }

    /** Whom one wants to be. */
    record SignIn(@Nullable String person) {}

    /**
     * Where the browser has to go now to end the session at the identity provider as well.
     */
    record SignedOut(String address) {

        @Override
        public String toString() {
            return "SignedOut[]";
        }
    }

    @GetMapping
    ResponseEntity<SessionView> session(HttpServletRequest request) {
        return answer(callers.member(request)
                .map(member -> SessionView.of(member, entrance.way(), brygga.today()))
                .orElseGet(() -> SessionView.nobody(entrance)));
    }

    /** A session from before is not gone on with: whoever knew its name would be signed in as well. */
    @PostMapping
    ResponseEntity<SessionView> signIn(
            @RequestBody SignIn body, HttpServletRequest request, HttpServletResponse response) {
        if (entrance.way() != Way.DEMO) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Member member = DemoPeople.find(body.person())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
        new SecurityContextLogoutHandler().logout(request, response, null);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        newToken(request, response);
        return answer(SessionView.of(member, entrance.way(), brygga.today()));
    }

    @DeleteMapping
    ResponseEntity<SignedOut> signOut(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> further = elsewhere.end(request, response);
        new SecurityContextLogoutHandler().logout(request, response, null);
        newToken(request, response);
        return further.map(SignedOut::new)
                .map(SessionController::answer)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private void newToken(HttpServletRequest request, HttpServletResponse response) {
        tokens.saveToken(tokens.generateToken(request), request, response);
    }

    private static <T> ResponseEntity<T> answer(T view) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }
}

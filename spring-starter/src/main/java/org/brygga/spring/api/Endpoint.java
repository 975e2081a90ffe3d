// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One address with what it does, and who may call it; an endpoint without a role is called by nobody.
 *
 * @param path after the prefix and the version, for example {@code /groups/{id}}
 * @param roles who may call it; what they then see is a question of what they work with
 * @param limited whether calls are counted, because they search
 */
public record Endpoint(HttpMethod method, String path, Set<Role> roles, boolean limited, Work work) {

    public Endpoint {
        roles = Set.copyOf(roles);
    }

    /** What is done. */
    @FunctionalInterface
    public interface Work {

        /**
         * Answers a call.
         *
         * @throws Refusal if it cannot be answered as it was meant
         */
        ServerResponse answer(Call call) throws Exception;
    }

    /** Offers endpoints. */
    @FunctionalInterface
    public interface Source {

        List<Endpoint> endpoints();

        /** Several as one. */
        static Source of(Source... sources) {
            return () -> Arrays.stream(sources)
                    .flatMap(source -> source.endpoints().stream())
                    .toList();
        }
    }

    public static Endpoint get(String path, Set<Role> roles, Work work) {
        return new Endpoint(HttpMethod.GET, path, roles, false, work);
    }

    public static Endpoint post(String path, Set<Role> roles, Work work) {
        return new Endpoint(HttpMethod.POST, path, roles, false, work);
    }

    /** Whether somebody may call it: in one of its roles, or without a role as herself where every role may. */
    boolean admits(Viewer viewer) {
        return viewer.role() == null
                ? viewer.self() != null && roles.size() == Role.values().length
                : roles.contains(viewer.role());
    }

    /** The same, with its calls counted. */
    public Endpoint counted() {
        return new Endpoint(method, path, roles, true, work);
    }
}

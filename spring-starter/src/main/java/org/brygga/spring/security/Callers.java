// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Says who calls; an application with a login of its own brings a bean of this type. */
@FunctionalInterface
public interface Callers {

    /** Who calls; empty if nobody known does, and then nothing is shown. */
    Optional<Caller> of(HttpServletRequest request);
}

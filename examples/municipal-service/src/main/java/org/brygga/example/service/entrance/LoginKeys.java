// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.entrance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param login demo or oidc; absent, it is oidc where an identity provider is configured, and demo on the embedded database
 * @param hosts names of this machine, without a port, that are answered while anybody may be anybody, beside localhost
 */
@ConfigurationProperties("service")
record LoginKeys(@Nullable Way login, @DefaultValue List<String> hosts) {

    LoginKeys {
        hosts = List.copyOf(hosts);
    }
}

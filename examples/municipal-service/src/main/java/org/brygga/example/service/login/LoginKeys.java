// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people sign in.
 *
 * @param login demo or oidc; absent, it is oidc where an identity provider is configured, and demo on the embedded database
 * @param embedded whether records are kept by the embedded database that the service chose by itself
 */
@ConfigurationProperties("service")
record LoginKeys(@Nullable Way login, boolean embedded) {}

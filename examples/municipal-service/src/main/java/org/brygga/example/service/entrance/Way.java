// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.entrance;

/** How people sign in. */
public enum Way {
    /** As somebody invented, without a password: only for trying out. */
    DEMO,
    /** At the identity provider of the town. */
    OIDC
}

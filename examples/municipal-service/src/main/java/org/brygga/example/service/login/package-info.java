// SPDX-License-Identifier: Apache-2.0
/** Who is signed in: somebody invented while the service is tried out, or whoever the identity provider of the town knows. */
@NullMarked
package org.brygga.example.service.login;

import org.jspecify.annotations.NullMarked;

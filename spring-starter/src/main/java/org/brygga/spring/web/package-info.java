// SPDX-License-Identifier: Apache-2.0
/** What Brygga answers over HTTP: refusals with findings, and, where a key asks for it, the check of a document. Internal. */
@NullMarked
package org.brygga.spring.web;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import java.time.Instant;

/**
 * Something that was published and cannot be taken back: later releases must not tell, beside it, what it left out.
 *
 * @param id unique among releases
 * @param kind the kind of report or table
 * @param published the moment of publication
 * @param hash over the content, so that it can be recognised
 * @param content what was published, as JSON
 */
public record Release(String id, String kind, Instant published, String hash, String content) {}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

/**
 * What tells a repeated request from a new one.
 *
 * @param key drawn at random by whoever asks, the same for each repetition
 * @param request a digest of the request, so that a key is not used for two
 */
public record RequestKey(String key, String request) {}

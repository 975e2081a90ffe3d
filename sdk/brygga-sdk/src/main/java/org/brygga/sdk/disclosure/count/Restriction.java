// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.count;

/**
 * What holds for everybody in a table.
 *
 * @param dimension by which other tables may count them apart
 * @param category the one of it that is counted here
 */
public record Restriction(Dimension dimension, String category) {}

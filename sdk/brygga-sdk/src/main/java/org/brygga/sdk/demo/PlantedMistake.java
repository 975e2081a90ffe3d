// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import org.brygga.finding.RuleCode;
import org.brygga.model.value.Ref;

/**
 * A mistake that was put into a made-up record on purpose, as the finding names it that a check must make of it.
 *
 * <p>{@code COM-DOC-013}, an id that stands twice, is said by whoever reads the written records, not by a check of records in
 * memory.
 *
 * @param subject the type word and the id of the record; a person by her opaque key
 * @param pointer the component at fault, as a JSON Pointer inside the record
 * @param code the rule that finds it
 */
public record PlantedMistake(Ref subject, String pointer, RuleCode code) {}

// SPDX-License-Identifier: Apache-2.0
/**
 * The checks and the published figures of a folder of JSON Lines on several machines with Apache Spark, and the same in one
 * process to compare with.
 *
 * <p>What travels between machines is text: places and fingerprints of records, findings, and one line for each fact that is
 * counted. Records never travel, and packs are loaded once in each process.
 */
@NullMarked
package org.brygga.example.spark;

import org.jspecify.annotations.NullMarked;

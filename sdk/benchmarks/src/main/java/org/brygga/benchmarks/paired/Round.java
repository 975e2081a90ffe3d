// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import java.util.List;

/** Contenders that do the same work on the same documents; ratios are told to the first. */
record Round(String name, int documents, List<Contender> contenders) {}

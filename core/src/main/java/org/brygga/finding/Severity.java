// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

/** How serious a finding is, worst first. */
public enum Severity {
    /** The data contradict themselves, have an impossible format, lack a defining element or break a clear prohibition. */
    ERROR,
    /** A person must look. */
    WARNING,
    /** Advice. */
    INFO
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

/** What the value of an indicator is given in, so that it can be written as such. */
public enum Unit {
    /** A number of whatever the numerator counts. */
    COUNT,
    /** A part of a whole; 0.95 is 95 per cent. It may be more than 1 or below 0 where the definition allows it. */
    SHARE,
    /** So many of the numerator for one of the denominator. */
    MEAN,
    /** Points on a scale, more or fewer than before. */
    POINTS,
    /** An amount in the currency of the numerator. */
    MONEY
}

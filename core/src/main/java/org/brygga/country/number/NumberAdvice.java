// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

/**
 * Something to know about a valid number.
 *
 * @param word for programs, for example {@code registration-date}
 * @param text for people, a sentence in English
 */
public record NumberAdvice(String word, String text) {}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The letters that reports are drawn in: Roboto, under the Apache licence, with every letter of the five languages and figures of one width. */
public final class Letters {

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

    private Letters() {}

    /**
     * The file of a style.
     *
     * @param style for example {@code Regular}
     * @throws IllegalStateException if the letters are not on the class path
     */
    public static InputStream file(String style) {
        InputStream file = Letters.class.getResourceAsStream(FOLDER + style + ".ttf");
        if (file == null) {
            throw new IllegalStateException(
                    "Reports are drawn with com.formdev:flatlaf-fonts-roboto, which is not there");
        }
        return file;
    }

    /** A style of a size, in points of a drawing. */
    static Font of(String style, float size) {
        try (InputStream file = file(style)) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The letters cannot be read", e);
        }
    }
}

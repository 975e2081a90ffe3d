// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.page;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * A picture that a publisher sets at the head of its reports: PNG or SVG, looked through before it is used, and shown as a picture only,
 * so that nothing in it runs or is fetched.
 */
public final class Logo {

    /** The largest picture that is taken, in bytes. */
    public static final int LIMIT = 512 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_PIXELS = 4096;
    private static final int CHUNK_FRAME = 12;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private final String mediaType;
    private final byte[] content;

    private Logo(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    /**
     * Takes a picture for what its bytes say it is.
     *
     * @throws IllegalArgumentException if it is neither PNG nor SVG, is broken, larger than {@link #LIMIT} or than 4096 pixels a side, or
     *     holds what a picture does not need: scripts, documents within, references to elsewhere; the message does not repeat it
     */
    public static Logo of(byte[] content) {
        if (content.length > LIMIT) {
            throw new IllegalArgumentException("A logo has at most " + LIMIT + " bytes");
        }
        byte[] own = content.clone();
        if (Arrays.mismatch(PNG, 0, PNG.length, own, 0, Math.min(PNG.length, own.length)) < 0) {
            checkPng(ByteBuffer.wrap(own));
            return new Logo("image/png", own);
        }
        return new Logo("image/svg+xml", SvgGuard.checked(own));
    }

    private static void checkPng(ByteBuffer png) {
        png.position(PNG.length);
        boolean first = true;
        while (png.remaining() >= CHUNK_FRAME) {
            int length = png.getInt();
            int from = png.position();
            int kind = png.getInt();
            if (length < 0 || length > png.remaining() - Integer.BYTES || first != (kind == IHDR)) {
                break;
            }
            if (first && !(isSide(png.getInt(from + 4)) && isSide(png.getInt(from + 8)))) {
                throw new IllegalArgumentException("A logo has at most " + MOST_PIXELS + " pixels a side");
            }
            CRC32 sum = new CRC32();
            sum.update(png.slice(from, Integer.BYTES + length));
            png.position(from + Integer.BYTES + length);
            if ((int) sum.getValue() != png.getInt()) {
                break;
            }
            if (kind == IEND && !png.hasRemaining()) {
                return;
            }
            first = false;
        }
        throw new IllegalArgumentException("The logo is a broken PNG");
    }

    private static boolean isSide(int pixels) {
        return pixels > 0 && pixels <= MOST_PIXELS;
    }

    /** What it is, for example {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** The picture as an address that holds it. */
    String address() {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}

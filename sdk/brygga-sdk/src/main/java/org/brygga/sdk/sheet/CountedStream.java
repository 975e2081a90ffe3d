// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.brygga.sdk.sheet.RefusedFileException.Reason;

/** Counts how large a part becomes while it is unpacked, because what the archive says of it may be a lie. */
final class CountedStream extends FilterInputStream {

    private static final int RATIO_FROM = 1_000_000;
    /** No name, value or comment of a workbook is longer, and a reader of XML holds each of them whole. */
    private static final int LONGEST_PIECE = 2_000_000;

    private final long packed;
    private final int ratio;
    private long limit;
    private long size;
    private long piece;

    CountedStream(InputStream in, long packed, int ratio, long limit) {
        super(in);
        this.packed = Math.max(packed, 1);
        this.ratio = ratio;
        this.limit = limit;
    }

    long size() {
        return size;
    }

    /** Allows less from now on, once it is known what the part is. */
    void allowOnly(long bytes) throws RefusedFileException {
        limit = Math.min(limit, bytes);
        count(0);
    }

    /** Whoever reads has come to the end of a piece that it held whole. */
    void endPiece() {
        piece = 0;
    }

    void drain(byte[] buffer) throws IOException {
        while (read(buffer, 0, buffer.length) >= 0) {
            endPiece();
        }
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        count(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws RefusedFileException {
        size += bytes;
        piece += bytes;
        if (size > limit || piece > LONGEST_PIECE || (size > RATIO_FROM && size / packed > ratio)) {
            throw new RefusedFileException(Reason.TOO_LARGE);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Passes UTF-8 on to a writer piece by piece, so that a large document is never held as one text. */
final class CharacterStream extends OutputStream {

    private static final int SIZE = 1 << 13;

    private final Writer to;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final CharBuffer characters = CharBuffer.allocate(SIZE);

    CharacterStream(Writer to) {
        this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int part = Math.min(bytes.remaining(), length - done);
            bytes.put(from, offset + done, part);
            done += part;
            pass();
        }
    }

    private void pass() throws IOException {
        bytes.flip();
        if (decoder.decode(bytes, characters, false).isError()) {
            throw new UncheckedIOException(new IOException("What is written is UTF-8"));
        }
        // Half a character waits for its other half.
        bytes.compact();
        characters.flip();
        to.append(characters);
        characters.clear();
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }
}

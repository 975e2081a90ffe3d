// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.files;

import java.io.IOException;
import java.util.Locale;
import org.brygga.access.Viewer;
import org.brygga.sdk.store.DatasetStore;

/** Makes files of one kind; a host may bring its own as beans. */
public interface FileMaker {

    /** Its name, for example {@code export}. */
    String word();

    /**
     * Makes a file, with nothing in it but what the viewer may see.
     *
     * @throws IOException if it cannot be written
     */
    Made make(Order order) throws IOException;

    /**
     * What is to be made.
     *
     * @param text what was asked for, as the maker itself wrote it down
     */
    record Order(DatasetStore store, Viewer viewer, Locale language, String text) {}

    /** A file that was made. */
    final class Made {

        private final String name;
        private final String type;
        private final byte[] content;

        /**
         * @param name under which it is fetched
         * @param type of its content
         */
        public Made(String name, String type, byte[] content) {
            this.name = name;
            this.type = type;
            this.content = content.clone();
        }

        public String name() {
            return name;
        }

        public String type() {
            return type;
        }

        public byte[] content() {
            return content.clone();
        }
    }
}

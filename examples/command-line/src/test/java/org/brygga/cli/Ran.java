// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What a command printed, and how it ended. */
record Ran(int status, String out, String complaints) {

    static Ran of(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i] instanceof Path path ? path.toString() : String.valueOf(arguments[i]);
        }
        StringWriter out = new StringWriter();
        StringWriter complaints = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(complaints, true), texts);
        return new Ran(status, out.toString(), complaints.toString());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged while it is open, at every level, by us and by the libraries below. */
public final class LogLines extends Handler implements AutoCloseable {

    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Handler[] others = root.getHandlers();
    private final Level before = root.getLevel();

    private record Line(String logger, String text) {}

    private LogLines() {
        setLevel(Level.ALL);
        setFormatter(new SimpleFormatter());
    }

    public static LogLines captured() {
        LogLines lines = new LogLines();
        for (Handler other : lines.others) {
            lines.root.removeHandler(other);
        }
        lines.root.addHandler(lines);
        lines.root.setLevel(Level.ALL);
        return lines;
    }

    public List<String> all() {
        return of("");
    }

    List<String> of(String logger) {
        return lines.stream()
                .filter(line -> line.logger.startsWith(logger))
                .map(Line::text)
                .toList();
    }

    @Override
    public void publish(LogRecord logged) {
        StringWriter text = new StringWriter();
        text.append(getFormatter().formatMessage(logged));
        if (logged.getThrown() != null) {
            logged.getThrown().printStackTrace(new PrintWriter(text));
        }
        lines.add(new Line(String.valueOf(logged.getLoggerName()), text.toString()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(before);
        for (Handler other : others) {
            root.addHandler(other);
        }
    }
}

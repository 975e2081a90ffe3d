// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.function.ServerRequest;

/** The parameters of a request, each written as it has to be or refused. */
public final class Query {

    private final ServerRequest request;

    Query(ServerRequest request) {
        this.request = request;
    }

    /**
     * Refuses parameters that are not known here.
     *
     * @throws Refusal if there is one
     */
    public void allow(Set<String> names) {
        if (!names.containsAll(request.params().keySet())) {
            throw Refusal.parameter();
        }
    }

    /** A parameter, if it was given. */
    public Optional<String> text(String name) {
        return request.param(name);
    }

    /**
     * A parameter that is a number.
     *
     * @throws Refusal if it is not a number between the least and the greatest
     */
    public int number(String name, int otherwise, int least, int greatest) {
        return Math.toIntExact(number(name, (long) otherwise, least, greatest));
    }

    /** The same for a large number. */
    public long number(String name, long otherwise, long least, long greatest) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text.get());
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw Refusal.parameter();
        }
        throw Refusal.parameter();
    }

    /**
     * A parameter that is true or false; false if it was not given.
     *
     * @throws Refusal if it is something else
     */
    public boolean truth(String name) {
        String said = text(name).orElse("false");
        if (!said.equals("true") && !said.equals("false")) {
            throw Refusal.parameter();
        }
        return said.equals("true");
    }

    /**
     * A parameter that is a day.
     *
     * @throws Refusal if it is written otherwise
     */
    public LocalDate day(String name, LocalDate otherwise) {
        try {
            return text(name).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeException e) {
            throw Refusal.parameter();
        }
    }
}

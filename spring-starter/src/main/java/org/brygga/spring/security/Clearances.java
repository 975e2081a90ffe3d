// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.security;

import java.time.Instant;
import java.util.Set;
import org.brygga.access.Clearance;
import org.brygga.model.personal.PersonKey;

/** Keeps who may see which protected people until when, and why. */
public interface Clearances {

    /** What somebody holds at a moment. */
    Set<Clearance> of(String tenant, PersonKey holder, Instant at);

    /** Gives somebody a clearance. */
    void give(String tenant, PersonKey holder, Clearance clearance);

    /** Nobody has any, and nobody is given one. */
    final class None implements Clearances {

        @Override
        public Set<Clearance> of(String tenant, PersonKey holder, Instant at) {
            return Set.of();
        }

        @Override
        public void give(String tenant, PersonKey holder, Clearance clearance) {
            throw new UnsupportedOperationException("Nobody is given a clearance here");
        }
    }
}

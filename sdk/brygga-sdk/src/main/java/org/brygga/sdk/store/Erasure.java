// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;

/**
 * What is to be forgotten: records that go with their whole history, and what is to be left out of all versions of the others.
 *
 * @param person the person who is forgotten; events about her keep when and what, and no longer whom
 * @param gone the records that go
 * @param without gives each version of another record without what is to be forgotten; the same object where there is nothing
 */
public record Erasure(PersonKey person, Set<Ref> gone, UnaryOperator<Aggregate> without) {

    public Erasure {
        gone = Set.copyOf(gone);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.brygga.access.Clearance;
import org.brygga.access.Policy;
import org.brygga.access.Role;
import org.brygga.access.Sight;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.Steps;
import org.brygga.spring.security.Caller;
import org.brygga.spring.security.Clearances;
import org.brygga.spring.store.TenantStores;
import org.jspecify.annotations.Nullable;

/** What every endpoint works with: the store of whoever calls, and what she sees of it. */
public final class Workplace {

    private final Brygga brygga;
    private final TenantStores stores;
    private final @Nullable Clearances clearances;
    private final Clock clock;

    /**
     * @param clearances absent where nobody can be given one
     */
    public Workplace(Brygga brygga, TenantStores stores, @Nullable Clearances clearances, Clock clock) {
        this.brygga = brygga;
        this.stores = stores;
        this.clearances = clearances;
        this.clock = clock;
    }

    public Brygga brygga() {
        return brygga;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return brygga.today();
    }

    /** The store of the data controller for whom somebody calls. */
    public DatasetStore store(Call call) {
        return stores.of(call.caller().tenant());
    }

    /** Steps on the records of that store. */
    public Steps steps(Call call) {
        return new Steps(store(call), brygga.desk());
    }

    /** What whoever calls sees of some records. */
    public Sight sight(Call call, Dataset around) {
        return new Policy(brygga.packs(), around, today()).by(viewer(call));
    }

    /** Whoever calls, with what she may see beyond her role for now; each use of it is written down. */
    public Viewer viewer(Call call) {
        Caller caller = call.caller();
        PersonKey self = caller.viewer().self();
        if (clearances == null || self == null) {
            return caller.viewer();
        }
        Set<Clearance> held = clearances.of(caller.tenant(), self, clock.instant());
        return held.isEmpty()
                ? caller.viewer()
                : caller.viewer().with(held, store(call).witness());
    }

    /**
     * Looks whether a record is there for whoever calls, before anything else is said of her request.
     *
     * @throws Refusal if it is not, or if she does not see it
     */
    public void requireSeen(Call call, Ref reference) {
        boolean seen = store(call)
                .inUnit(unit -> unit.load(Aggregate.class, reference)
                        .filter(version -> sight(call, unit.around()).sees(Objects.requireNonNull(version.record())))
                        .isPresent());
        if (!seen) {
            throw Refusal.notFound();
        }
    }

    /** Who does something, and when. */
    public Attribution by(Call call) {
        Role role = call.caller().viewer().role();
        return new Attribution(
                call.caller().viewer().self(),
                Code.of(role == null ? "PUBLIC" : role.name()),
                clock.instant(),
                clock.getZone(),
                null);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jobs;

import java.time.Clock;
import java.util.List;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.privacy.RetentionDue;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.privacy.PrivacyDesk;
import org.brygga.spring.store.TenantStores;

/** Lets go of what should no longer be kept, one record after the other. */
public final class RetentionJob implements JobKind {

    /** Its name. */
    public static final String WORD = "retention";

    private final Brygga brygga;
    private final TenantStores stores;
    private final Clock clock;

    public RetentionJob(Brygga brygga, TenantStores stores, Clock clock) {
        this.brygga = brygga;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Progress next(Job job) {
        PrivacyDesk desk = new PrivacyDesk(brygga, stores.of(job.tenant()));
        Attribution by = new Attribution(null, Code.of("SYSTEM"), clock.instant(), clock.getZone(), null);
        List<RetentionDue> due = desk.due(brygga.today());
        if (due.isEmpty()) {
            return new Progress(job.done(), job.done(), "", true);
        }
        desk.letGo(due.get(0), by);
        return new Progress(job.done() + 1, job.done() + due.size(), "", due.size() == 1);
    }
}

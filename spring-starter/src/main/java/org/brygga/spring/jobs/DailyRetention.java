// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks once a day for the retention job of some tenants; however many instances ask, there is one job a day and tenant. */
public final class DailyRetention implements Runnable {

    private final Jobs jobs;
    private final List<String> tenants;
    private final Supplier<LocalDate> today;
    private volatile @Nullable LocalDate asked;

    public DailyRetention(Jobs jobs, List<String> tenants, Supplier<LocalDate> today) {
        this.jobs = jobs;
        this.tenants = List.copyOf(tenants);
        this.today = today;
    }

    @Override
    public void run() {
        LocalDate day = today.get();
        if (!day.equals(asked)) {
            tenants.forEach(tenant -> jobs.ask(tenant, RetentionJob.WORD + "-" + day, RetentionJob.WORD));
            asked = day;
        }
    }
}

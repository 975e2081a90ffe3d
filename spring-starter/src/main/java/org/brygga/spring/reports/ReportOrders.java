// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.sdk.report.format.Format;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.files.FileOrders;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes orders for reports as files. */
public final class ReportOrders implements Endpoint.Source {

    private static final String FORMAT = "format";
    private static final Set<String> PARAMETERS =
            Stream.concat(AskedReport.PARAMETERS.stream(), Stream.of(FORMAT)).collect(Collectors.toUnmodifiableSet());

    private final ReportDoor door;
    private final FileOrders orders;

    public ReportOrders(Workplace workplace, FileOrders orders) {
        this.door = new ReportDoor(workplace);
        this.orders = orders;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(Endpoint.post("/reports/{kind}", EnumSet.allOf(Role.class), this::order)
                .counted());
    }

    private ServerResponse order(Call call) {
        call.allow(PARAMETERS);
        AskedReport asked = AskedReport.of(call, door.workplace().today());
        Format format = call.parameter(FORMAT).flatMap(Format::ofWord).orElseThrow(Refusal::parameter);
        if (!format.available()) {
            throw Refusal.notFound();
        }
        // Whoever gets none is told now, and not by a job that fails.
        door.look(call, asked);
        return orders.order(call, ReportDoor.REPORT, asked.as(format).text());
    }
}

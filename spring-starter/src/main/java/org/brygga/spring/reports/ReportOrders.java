// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.sdk.report.format.Format;
import org.brygga.sdk.report.making.Publications;
import org.brygga.sdk.report.making.Publishing;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.files.FileOrders;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes orders for reports as files: those that are made now, and those that are published as they were published. */
public final class ReportOrders implements Endpoint.Source {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
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
        return List.of(
                Endpoint.post("/reports/{kind}", ALL, this::order).counted(),
                Endpoint.post("/releases/{id}", ALL, this::orderReleased).counted());
    }

    private ServerResponse order(Call call) {
        call.query().allow(PARAMETERS);
        AskedReport asked = AskedReport.of(call, door.workplace().today());
        Format format = format(call);
        // Whoever gets none is told now, and not by a job that fails.
        door.look(call, asked);
        return orders.order(call, ReportDoor.REPORT, asked.as(format).text());
    }

    /** What is published is there for every role of its data controller, as a file too. */
    private ServerResponse orderReleased(Call call) {
        call.query().allow(Set.of(FORMAT));
        Publishing.Published found =
                Publications.find(door.workplace().store(call), call.part("id")).orElseThrow(Refusal::notFound);
        AskedRelease asked = new AskedRelease(found.release().id(), format(call));
        return orders.order(call, AskedRelease.RELEASE, asked.text());
    }

    private static Format format(Call call) {
        Format format = call.query().text(FORMAT).flatMap(Format::ofWord).orElseThrow(Refusal::parameter);
        if (!format.available()) {
            throw Refusal.notFound();
        }
        return format;
    }
}

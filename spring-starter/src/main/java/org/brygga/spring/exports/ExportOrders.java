// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.exports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.files.FileOrders;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes orders for exports that are too large to wait for. */
public final class ExportOrders implements Endpoint.Source {

    private final FileOrders orders;

    public ExportOrders(FileOrders orders) {
        this.orders = orders;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(Endpoint.post("/exports/{format}", EnumSet.allOf(Role.class), this::order)
                .counted());
    }

    private ServerResponse order(Call call) {
        call.query().allow(Set.of());
        String format = call.part("format");
        if (ExportFiles.kind(format).isEmpty()) {
            throw Refusal.notFound();
        }
        return orders.order(call, ExportFiles.WORD, format);
    }
}

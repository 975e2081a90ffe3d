// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brygga.dataset.Dataset;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;

/** Noting contacts, each without anything about the woman who was met. */
public final class OutreachOperations {

    private final Desk desk;

    public OutreachOperations(Desk desk) {
        this.desk = desk;
    }

    /** Notes a contact in the log of its month; one with the same id is replaced, so that a repeated note counts once. */
    public Outcome<OutreachLog> note(OutreachLog log, OutreachContact contact, Dataset around, Attribution by) {
        List<OutreachContact> contacts = new ArrayList<>(log.contacts().stream()
                .filter(one -> contact.id() == null || !Objects.equals(one.id(), contact.id()))
                .toList());
        contacts.add(contact);
        OutreachLog before = around.find(OutreachLog.class, log.ref()).orElse(null);
        return desk.settle(
                before, OutreachLogBuilder.builder(log).contacts(contacts).build(), "outreach.noted", around, by);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import org.brygga.dataset.Dataset;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.statement.Closing;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;

/** The steps of a group as a whole, and the phases of a local group. */
public final class GroupOperations {

    private final Desk desk;

    public GroupOperations(Desk desk) {
        this.desk = desk;
    }

    /** A new group, or a draft that is ready, is planned. */
    public Outcome<Group> plan(Group group, Dataset around, Attribution by) {
        Group before = around.find(Group.class, group.ref()).orElse(null);
        return desk.settle(before, status(group, "PLANNED"), "group.planned", around, by);
    }

    /** It begins, or begins again after a pause. */
    public Outcome<Group> start(Group group, Dataset around, Attribution by) {
        return desk.settle(group, status(group, "ACTIVE"), "group.started", around, by);
    }

    public Outcome<Group> pause(Group group, Dataset around, Attribution by) {
        return desk.settle(group, status(group, "PAUSED"), "group.paused", around, by);
    }

    /** Its last session has been. */
    public Outcome<Group> complete(Group group, Dataset around, Attribution by) {
        return desk.settle(group, status(group, "COMPLETED"), "group.completed", around, by);
    }

    /** It ends before its time. */
    public Outcome<Group> close(Group group, Closing closing, Dataset around, Attribution by) {
        return desk.settle(
                group,
                GroupBuilder.builder(status(group, "CLOSED")).closing(closing).build(),
                "group.closed",
                around,
                by);
    }

    /** It never begins. */
    public Outcome<Group> cancel(Group group, Closing closing, Dataset around, Attribution by) {
        return desk.settle(
                group,
                GroupBuilder.builder(status(group, "CANCELLED"))
                        .closing(closing)
                        .build(),
                "group.cancelled",
                around,
                by);
    }

    /**
     * A local group goes on to a phase.
     *
     * @param phase 1 to 4
     */
    public Outcome<Group> goOn(Group group, int phase, Dataset around, Attribution by) {
        return desk.settle(group, GroupBuilder.builder(group).phase(phase).build(), "group.phase-reached", around, by);
    }

    private static Group status(Group group, String word) {
        return GroupBuilder.builder(group).status(Code.of(word)).build();
    }
}

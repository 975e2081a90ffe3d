// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.feed;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** What has changed, what was taken away and what is due, for whoever asks. */
public final class Changes implements Endpoint.Source {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER);
    private static final String NUMBER = "identifier";
    private static final String REMOVED = ".removed";
    private static final int PIECE = 100;
    private static final int LARGEST_PIECE = 1_000;
    private static final int FARTHEST_YEARS = 10;

    private final Workplace workplace;
    private final EventFeed feed;

    public Changes(Workplace workplace) {
        this.workplace = workplace;
        this.feed = new EventFeed(workplace);
    }

    /** One thing that is due. */
    private record Due(
            String kind,
            String due,
            boolean overdue,
            String subject,
            String path,
            @Nullable String name) {}

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/changes", KEEPERS, this::changes).counted(),
                Endpoint.get("/deleted-entities", KEEPERS, this::deleted).counted(),
                Endpoint.get("/due", ALL, this::due).counted());
    }

    /** Events about what she sees, after a position; the next position is told also where she sees none of them. */
    private ServerResponse changes(Call call) {
        return feed(call, EventFeed::sees, false);
    }

    /** What was taken away, for whoever works with everything: what it belonged to cannot be seen any more. */
    private ServerResponse deleted(Call call) {
        if (!call.caller().viewer().delimitation().whole()) {
            throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
        }
        return feed(
                call,
                (event, around, sight) -> event.event().kind().endsWith(REMOVED)
                        && !NUMBER.equals(event.event().subject().type()),
                true);
    }

    private ServerResponse feed(Call call, EventFeed.Telling telling, boolean only) {
        call.query().allow(Set.of("after", "limit"));
        long after = call.query().number("after", 0L, 0L, Long.MAX_VALUE);
        int limit = call.query().number("limit", PIECE, 1, LARGEST_PIECE);
        EventFeed.Piece piece = feed.after(call, after, limit, telling);
        List<Map<String, Object>> items =
                piece.told().stream().map(event -> EventFeed.item(event, only)).toList();
        return Answers.ok("{\"items\":" + Answers.json(items) + ",\"next\":" + piece.next() + "}");
    }

    private ServerResponse due(Call call) {
        call.query().allow(Set.of("until"));
        LocalDate today = workplace.today();
        LocalDate until = call.query().day("until", today.plusYears(1));
        if (until.isAfter(today.plusYears(FARTHEST_YEARS))) {
            throw Refusal.parameter();
        }
        List<Due> items = workplace
                .store(call)
                .inUnit(unit -> workplace.brygga().due(unit.around(), today, until, workplace.viewer(call)))
                .stream()
                .map(item -> new Due(
                        item.kind().word(),
                        item.due().toString(),
                        item.overdue(today),
                        item.subject().text(),
                        item.path().toString(),
                        item.name()))
                .toList();
        return Answers.ok("{\"items\":" + Answers.json(items) + "}");
    }
}

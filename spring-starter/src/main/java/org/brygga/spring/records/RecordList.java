// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brygga.access.Sight;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.Versioned;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse;

/** Lists records by id, a page at a time, as whoever asks sees them: what she does not see takes no place. */
final class RecordList {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String GROUP = "group";
    private static final int PIECE = 200;
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 500;
    private static final int LARGEST_OFFSET = 1_000_000;
    private static final Set<RecordType> PEOPLE =
            Set.of(RecordType.VOLUNTEER, RecordType.PARTICIPANT, RecordType.CONTACT_PERSON, RecordType.IDENTIFIER);

    private final Workplace workplace;
    private final RecordType type;

    RecordList(Workplace workplace, RecordType type) {
        this.workplace = workplace;
        this.type = type;
    }

    /** Where a page begins, and how long it is. */
    private record Page(int limit, int offset, String after) {}

    ServerResponse list(Call call) {
        Set<String> filters = PEOPLE.contains(type) ? RecordFilter.NAMES : RecordFilter.WITH_TEXT;
        Set<String> allowed = new HashSet<>(filters);
        allowed.addAll(Set.of("limit", "offset", "cursor"));
        call.query().allow(allowed);
        Map<String, String> wanted = new HashMap<>();
        filters.forEach(name -> call.query().text(name).ifPresent(value -> wanted.put(name, value)));
        return page(call, wanted, filters);
    }

    /** The same with what is searched for in the body, where it is in no address and no log of one. */
    ServerResponse search(Call call) throws Exception {
        call.query().allow(Set.of("limit", "offset", "cursor"));
        Map<String, String> wanted = SearchBody.read(call.body());
        return page(call, wanted, RecordFilter.SEARCHED);
    }

    private static Page asked(Call call) {
        return new Page(
                call.query().number("limit", PAGE, 1, LARGEST_PAGE),
                call.query().number("offset", 0, 0, LARGEST_OFFSET),
                call.query().text("cursor").map(RecordList::after).orElse(""));
    }

    private ServerResponse page(Call call, Map<String, String> asked, Set<String> names) {
        Map<String, String> wanted = new HashMap<>(asked);
        // People do not name their groups: the group names them.
        String group = InGroup.names(type) ? wanted.remove(GROUP) : null;
        RecordFilter filter = new RecordFilter(wanted, names);
        Page page = asked(call);
        List<Versioned<Aggregate>> found = workplace.store(call).inUnit(unit -> {
            Sight sight = workplace.sight(call, unit.around());
            Set<Ref> named = group == null ? null : InGroup.of(unit, sight, type, group);
            return found(
                    unit,
                    sight,
                    (version, shown) ->
                            (named == null || named.contains(shown.ref())) && filter.matches(version, shown),
                    page);
        });
        boolean more = found.size() > page.limit();
        List<Versioned<Aggregate>> shown = more ? found.subList(0, page.limit()) : found;
        String items = shown.stream()
                .map(one -> RecordAnswers.item(Objects.requireNonNull(one.record()), one.version()))
                .collect(Collectors.joining(",", "[", "]"));
        String next = more ? ",\"next\":" + Answers.json(cursor(shown.get(shown.size() - 1))) : "";
        return Answers.ok("{\"items\":" + items + next + "}");
    }

    /** One more than the page holds, if there is one. */
    private List<Versioned<Aggregate>> found(
            UnitOfWork unit, Sight sight, BiPredicate<Versioned<?>, Aggregate> filter, Page page) {
        List<Versioned<Aggregate>> found = new ArrayList<>();
        int passed = 0;
        String after = page.after();
        while (true) {
            List<? extends Versioned<? extends Aggregate>> piece = unit.page(type.recordClass(), after, PIECE);
            for (Versioned<? extends Aggregate> version : piece) {
                Optional<? extends Aggregate> shown = sight.show(Objects.requireNonNull(version.record()));
                if (shown.isPresent() && filter.test(version, shown.get())) {
                    if (passed++ >= page.offset()) {
                        found.add(new Versioned<>(version.version(), version.at(), shown.get()));
                    }
                    if (found.size() > page.limit()) {
                        return found;
                    }
                }
            }
            if (piece.size() < PIECE) {
                return found;
            }
            after = id(piece.get(piece.size() - 1).record());
        }
    }

    private static String cursor(Versioned<Aggregate> last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id(last.record()).getBytes(StandardCharsets.UTF_8));
    }

    private static String after(String cursor) {
        try {
            String id = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (!ID.matcher(id).matches()) {
                throw Refusal.parameter();
            }
            return id;
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter();
        }
    }

    private static String id(@Nullable Aggregate record) {
        return Objects.requireNonNull(record).ref().id();
    }
}

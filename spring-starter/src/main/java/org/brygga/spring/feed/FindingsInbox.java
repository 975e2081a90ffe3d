// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.feed;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.finding.Finding;
import org.brygga.finding.Review;
import org.brygga.finding.Severity;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.sdk.json.FindingDocument;
import org.brygga.sdk.json.FindingWriter;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse;

/** Everything that is found in the records that somebody sees, with what is let stand beside it; for those who can mend it. */
public final class FindingsInbox implements Endpoint.Source {

    private static final Set<Role> MENDERS = EnumSet.of(Role.COORDINATOR, Role.VOLUNTEER, Role.DATA_PROTECTION_OFFICER);
    private static final int PIECE = 100;
    private static final int LARGEST_PIECE = 1_000;
    private static final Comparator<Entry> WORST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.finding().severity())
            .thenComparing(entry -> entry.finding().subject().text())
            .thenComparing(entry -> entry.finding().code().text())
            .thenComparing(entry -> entry.finding().pointer());

    private final Workplace workplace;
    private final FindingWriter writer;

    public FindingsInbox(Workplace workplace) {
        this.workplace = workplace;
        this.writer = new FindingWriter(workplace.brygga().packs());
    }

    /** A finding, with who lets it stand. */
    private record Entry(Finding finding, @Nullable Acknowledgement by) {}

    /** An acknowledgement that covers nothing any more. */
    private record Lapsed(String id, String why) {}

    @Override
    public List<Endpoint> endpoints() {
        return List.of(Endpoint.get("/findings", MENDERS, this::findings).counted());
    }

    private ServerResponse findings(Call call) {
        call.query().allow(Set.of("severity", "code", "subject", "acknowledged", "offset", "limit"));
        int offset = call.query().number("offset", 0, 0, Integer.MAX_VALUE);
        int limit = call.query().number("limit", PIECE, 1, LARGEST_PIECE);
        Severity severity = chosen(call, "severity", Severity.values());
        boolean letStand = "true".equals(chosen(call, "acknowledged", new String[] {"false", "true"}));
        Review review = workplace
                .store(call)
                .inUnit(unit -> workplace.brygga().review(unit.around(), workplace.today(), workplace.viewer(call)));
        List<Entry> entries = entries(review, letStand)
                .filter(entry -> is(call, "code", entry.finding().code().text()))
                .filter(entry -> is(call, "subject", entry.finding().subject().text()))
                .toList();
        List<Entry> told = entries.stream()
                .filter(entry -> severity == null || entry.finding().severity() == severity)
                .sorted(WORST_FIRST)
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "items",
                told.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(entry -> document(entry, call.locale()))
                        .toList());
        answer.put("total", told.size());
        answer.put("counts", counts(entries));
        answer.put("lapsed", letStand ? lapsed(review) : List.of());
        return Answers.ok(Answers.json(answer));
    }

    private FindingDocument document(Entry entry, Locale locale) {
        return writer.document(entry.finding(), entry.by(), locale);
    }

    private static Stream<Entry> entries(Review review, boolean letStand) {
        return letStand
                ? review.acknowledged().stream().map(one -> new Entry(one.finding(), one.by()))
                : review.open().stream().map(finding -> new Entry(finding, null));
    }

    private static Map<String, Long> counts(List<Entry> entries) {
        Map<Severity, Long> counts = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.finding().severity(), Collectors.counting()));
        return Stream.of(Severity.values())
                .collect(Collectors.toMap(
                        Severity::name, severity -> counts.getOrDefault(severity, 0L), Long::sum, LinkedHashMap::new));
    }

    private static List<Lapsed> lapsed(Review review) {
        return review.lapsed().stream()
                .flatMap(one -> Optional.ofNullable(one.acknowledgement().id()).stream()
                        .map(id -> new Lapsed(id, one.why().name())))
                .toList();
    }

    private static boolean is(Call call, String parameter, String value) {
        return call.query().text(parameter).map(value::equals).orElse(true);
    }

    private static <T> @Nullable T chosen(Call call, String parameter, T[] words) {
        Optional<String> text = call.query().text(parameter);
        if (text.isEmpty()) {
            return null;
        }
        Map<String, T> known = Stream.of(words).collect(Collectors.toMap(String::valueOf, Function.identity()));
        T word = known.get(text.get());
        if (word == null) {
            throw Refusal.parameter();
        }
        return word;
    }
}

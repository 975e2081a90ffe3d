// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.outreach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Contacted;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Meeting;
import org.brygga.model.value.Code;

/** What contacts and sessions were about; several topics of one count each, so that shares may be more than the whole. */
public final class TopicIndicators {

    private static final Computed TOPICS = Computed.of(
            Indicator.define("IND-TOP-1", Unit.SHARE, Counted.CONTACTS, Counted.CONTACTS)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.BASIS, Part.Dimension.TOPIC))
                    .build(),
            (facts, drafts) -> Stream.concat(
                            figures(
                                    drafts,
                                    "CONTACTS",
                                    facts.outreachRecorded(),
                                    facts.contacts(),
                                    one -> words(one.contact().topics()),
                                    Tally.Contacts::new,
                                    Contacted::fact)
                                    .stream(),
                            figures(
                                    drafts,
                                    "SESSIONS",
                                    !facts.meetings().isEmpty(),
                                    facts.meetings(),
                                    one -> topics(facts, one),
                                    number -> Tally.Times.of(Counted.SESSIONS, number),
                                    Meeting::fact)
                                    .stream())
                    .toList());

    private TopicIndicators() {}

    public static List<Computed> all() {
        return List.of(TOPICS);
    }

    private static <T> List<Figure> figures(
            Computed.Drafts drafts,
            String basis,
            boolean recorded,
            List<T> all,
            Function<T, Set<String>> topics,
            LongFunction<Tally> tally,
            Function<T, Trace.Fact> fact) {
        if (!recorded) {
            return List.of(drafts.begin().part(Part.Dimension.BASIS, basis).build());
        }
        Map<String, List<T>> byTopic = new TreeMap<>();
        long without = 0;
        for (T one : all) {
            Set<String> own = topics.apply(one);
            without += own.isEmpty() ? 1 : 0;
            own.forEach(topic ->
                    byTopic.computeIfAbsent(topic, key -> new ArrayList<>()).add(one));
        }
        long notStated = without;
        List<Figure> figures = new ArrayList<>();
        byTopic.forEach((topic, some) -> figures.add(drafts.begin()
                .part(Part.Dimension.BASIS, basis)
                .part(Part.Dimension.TOPIC, topic)
                .over(tally.apply(some.size()), tally.apply(all.size()))
                .aside(Aside.What.TOPIC_NOT_STATED, tally.apply(notStated))
                .trace(Trace.of(() -> some.stream().map(fact)))
                .build()));
        return figures;
    }

    /** The topics of a session as noted, else those that its module plans. */
    private static Set<String> topics(Facts facts, Meeting meeting) {
        if (!meeting.session().topics().isEmpty()) {
            return words(meeting.session().topics());
        }
        Integer module = meeting.session().module();
        return module == null
                ? Set.of()
                : facts.curriculum(meeting.group()).stream()
                        .flatMap(curriculum -> curriculum.modules().stream())
                        .filter(one -> module.equals(one.number()))
                        .min(Comparator.comparing(one -> String.valueOf(one.title())))
                        .map(one -> words(one.topics()))
                        .orElse(Set.of());
    }

    private static Set<String> words(List<Code> topics) {
        return topics.stream().filter(Objects::nonNull).map(Code::word).collect(Collectors.toCollection(HashSet::new));
    }
}

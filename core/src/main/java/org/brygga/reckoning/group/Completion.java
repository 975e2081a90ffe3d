// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.CurriculumModule;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has completed a group, with everything that the answer rests on.
 *
 * <p>Counted are the sessions that were held or are still ahead; one that was made up for counts as attended. Modules that the
 * curriculum requires must be attended whatever the share.
 *
 * @param attended how many of them she was at
 * @param of how many there are
 * @param needed how many are needed, the share rounded up
 * @param ahead how many are still ahead
 * @param share the share that is asked for, 0 to 1
 * @param basis where the share comes from, from the list {@code completion-basis}
 * @param missed the held sessions that she was not at and has not made up for
 */
public record Completion(
        int attended, int of, int needed, int ahead, BigDecimal share, Code basis, List<Missed> missed) {

    /** The share is that of the curriculum. */
    public static final Code BY_CURRICULUM = Code.of("CURRICULUM");

    /** The share is that of a pack, because the curriculum states none. */
    public static final Code BY_PACK = Code.of("PACK");

    /**
     * A held session that she was not at.
     *
     * @param module the number of the module, or of the session where it has no module; absent if it has neither
     * @param required whether the curriculum asks for this module whatever the share
     * @param makeUp the first day ahead on which she can make up for it; absent if none is planned
     */
    public record Missed(
            String session,
            @Nullable Integer module,
            @Nullable String title,
            boolean required,
            @Nullable LocalDate makeUp) {}

    public Completion {
        missed = List.copyOf(missed);
    }

    /**
     * Looks at one enrolment.
     *
     * @param curriculum what the group follows; absent if it is not known
     * @param usual the share where the curriculum states none
     * @param asOf the day from which sessions for catching up are ahead
     */
    public static Completion of(
            Group group, Enrolment enrolment, @Nullable Curriculum curriculum, BigDecimal usual, LocalDate asOf) {
        Roster roster = Roster.of(group);
        Ref person = enrolment.person();
        int attended = 0;
        int ahead = 0;
        List<Missed> missed = new ArrayList<>();
        List<Session> lessons = group.sessions().stream()
                .filter(session -> Roster.takesPlace(session) && session.makeUpOf() == null)
                .toList();
        for (Session session : lessons) {
            if (person != null && roster.attended(session, person)) {
                attended++;
            } else if (Roster.held(session)) {
                missed.add(missed(roster, session, curriculum, asOf));
            } else {
                ahead++;
            }
        }
        BigDecimal own = curriculum == null ? null : curriculum.completionShare();
        BigDecimal share = own == null ? usual : own;
        int needed = share.multiply(BigDecimal.valueOf(lessons.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return new Completion(
                attended, lessons.size(), needed, ahead, share, own == null ? BY_PACK : BY_CURRICULUM, missed);
    }

    /** Whether she has been at enough sessions, and at every module that is required. */
    public boolean earned() {
        return of > 0 && attended >= needed && missed.stream().noneMatch(Missed::required);
    }

    /** Whether she can still complete, with what is ahead and what can be made up for. */
    public boolean withinReach() {
        long makeUps = missed.stream().filter(one -> one.makeUp() != null).count();
        return attended + ahead + makeUps >= needed
                && missed.stream().allMatch(one -> !one.required() || one.makeUp() != null);
    }

    /** The first day on which she can make up for something she missed. */
    public Optional<LocalDate> nextMakeUp() {
        return missed.stream().flatMap(one -> Stream.ofNullable(one.makeUp())).min(Comparator.naturalOrder());
    }

    private static Missed missed(Roster roster, Session session, @Nullable Curriculum curriculum, LocalDate asOf) {
        Integer number = session.module() == null ? session.number() : session.module();
        Optional<CurriculumModule> module = Stream.ofNullable(curriculum)
                .flatMap(plan -> plan.modules().stream())
                .filter(one -> number != null && number.equals(one.number()))
                .findFirst();
        LocalDate makeUp = roster.makeUps(session).stream()
                .filter(one -> !Roster.held(one))
                .flatMap(one -> Stream.ofNullable(one.date()))
                .filter(day -> !day.isBefore(asOf))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Missed(
                session.id() == null ? "" : session.id(),
                number,
                module.map(CurriculumModule::title).orElse(null),
                module.map(one -> Boolean.TRUE.equals(one.required())).orElse(false),
                makeUp);
    }
}

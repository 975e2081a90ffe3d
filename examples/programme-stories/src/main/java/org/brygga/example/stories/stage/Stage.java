// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.due.DueItem;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.Steps;
import org.brygga.sdk.store.Taken;
import org.brygga.sdk.store.Versioned;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.brygga.testkit.programmes.SeedProgramme;

/** Where a story is played: a store, a desk, a calendar that is turned by hand, and somebody who writes down what happens. */
public final class Stage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final PersonKey COORDINATOR = person(0);

    private final Brygga brygga = Brygga.builder().clock(Clock.system(ZONE)).build();
    private final Telling telling = new Telling();
    private final DatasetStore store;
    private final Steps steps;
    private LocalDate today = LocalDate.EPOCH;

    /** With the records of a story's programme, as they were before it begins. */
    public Stage(Story story) {
        SeedProgramme programme = story.programme();
        store = new InMemoryDatasetStore(new NoonClock(ZONE, this::today));
        steps = new Steps(store, brygga.desk());
        try (InputStream document = programme.open()) {
            begins(brygga.read(document, programme.fileName()).dataset().all().stream()
                    .map(story::before)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The testkit was packed without its programmes", e);
        }
    }

    /** What a story does to a record. */
    @FunctionalInterface
    public interface Act<T extends Aggregate> {

        /** What comes of it. */
        Outcome<T> of(T record, Dataset around, Attribution by);
    }

    /** Turns the calendar to a day and writes down what it is about. */
    public void on(String day, String what) {
        today = LocalDate.parse(day);
        telling.day(today, what);
    }

    /** Turns the calendar to a day without a word. */
    public void later(LocalDate day) {
        today = day;
    }

    /** Does something that must be possible. */
    public <T extends Aggregate> T does(Class<T> type, String id, Act<T> act) {
        long position = told();
        return kept(position, takes(type, id, act));
    }

    /** Tries something that must not be possible, and writes down why not. */
    public <T extends Aggregate> void isRefused(Class<T> type, String id, Act<T> act) {
        Taken<T> taken = takes(type, id, act);
        telling.came(List.of(), taken);
        if (taken.done()) {
            throw new IllegalStateException("This should have been refused");
        }
    }

    private <T extends Aggregate> Taken<T> takes(Class<T> type, String id, Act<T> act) {
        Ref reference = Ref.of(Telling.word(type), id);
        return steps.take(type, reference, (record, around) -> act.of(record, around, by()));
    }

    /** Begins a record with a step that must be possible. */
    public <T extends Aggregate> T begins(Class<T> type, T record, Act<T> act) {
        long position = told();
        Taken<T> taken = steps.begin(type, record, null, (fresh, around) -> act.of(fresh, around, by()));
        return kept(position, taken);
    }

    /** Keeps a record as it is written here: a new one, or another version of one. */
    public <T extends Aggregate> T keeps(Class<T> type, T record) {
        long position = told();
        long version = store.find(type, record.ref()).map(Versioned::version).orElse(0L);
        Taken<T> taken = steps.save(type, record, version, null, by());
        return kept(position, taken);
    }

    private <T extends Aggregate> T kept(long position, Taken<T> taken) {
        telling.came(store.events(position, Integer.MAX_VALUE), taken);
        if (!taken.done()) {
            throw new IllegalStateException("Refused: " + taken.findings().list());
        }
        return Objects.requireNonNull(taken.record());
    }

    /** Puts new records on the stage before the curtain rises, without a word about them. */
    public void begins(List<? extends Aggregate> records) {
        store.inUnit(unit -> {
            records.forEach(record -> unit.put(record, 0));
            return records.size();
        });
    }

    /** A record as it is now. */
    public <T extends Aggregate> T get(Class<T> type, String id) {
        return store.find(type, Ref.of(Telling.word(type), id))
                .map(kept -> Objects.requireNonNull(kept.record()))
                .orElseThrow();
    }

    /** The records as they are now. */
    public Dataset records() {
        return store.now();
    }

    /** The records as they were at the end of a day. */
    public Dataset asOf(String day) {
        return store.asOf(
                LocalDate.parse(day).atTime(LocalTime.MAX).atZone(ZONE).toInstant());
    }

    /** What a coordinator has to do until a day; it is written down. */
    public List<DueItem> due(String until) {
        Viewer viewer = Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("PROGRAMME"), by().at());
        List<DueItem> due = brygga.due(records(), today, LocalDate.parse(until), viewer);
        telling.due(due);
        return due;
    }

    /** Writes a sentence down. */
    public void says(String sentence) {
        telling.says(sentence);
    }

    /** What was written down, as Markdown. */
    public String told(Story story) {
        return telling.page(story);
    }

    public Brygga brygga() {
        return brygga;
    }

    public Desk desk() {
        return brygga.desk();
    }

    public LocalDate today() {
        return today;
    }

    /** A made-up person, the same for the same number. */
    public static PersonKey person(long number) {
        return PersonKey.of(new UUID(0xb0a7_0000_0000_4000L, 0x8000_0000_0000_0000L + number));
    }

    private Attribution by() {
        return new Attribution(COORDINATOR, Code.of("COORDINATOR"), noon(), ZONE, null);
    }

    private Instant noon() {
        return new NoonClock(ZONE, this::today).instant();
    }

    private long told() {
        return store.events(0, Integer.MAX_VALUE).size();
    }
}

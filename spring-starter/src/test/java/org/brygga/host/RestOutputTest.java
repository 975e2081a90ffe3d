// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.security.Caller;
import org.brygga.spring.security.Callers;
import org.brygga.spring.store.TenantStores;
import org.brygga.testkit.privacy.OutputContract;
import org.brygga.testkit.privacy.ProtectedTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;

/** Every address that can be read, together, as one output. */
class RestOutputTest extends OutputContract {

    private static final Clock NOON = Clock.fixed(ProtectedTown.NOON, ZoneOffset.UTC);
    private static final AtomicReference<InMemoryDatasetStore> STORE =
            new AtomicReference<>(new InMemoryDatasetStore(NOON));
    private static final AtomicReference<Viewer> VIEWER = new AtomicReference<>(Viewer.publicly(ProtectedTown.NOON));
    private static final List<String> IDS =
            List.of("tuesday", "friday", "p2", "march", "town", "kanariparticipant", "kanarivolunteer", "number", "x");

    private static Running application;
    private static RecordsHost host;

    /** An application that knows its callers and its records in ways of its own. */
    @SpringBootApplication(scanBasePackages = "none")
    static class Own {

        @Bean
        Clock clock() {
            return NOON;
        }

        @Bean
        TenantStores stores() {
            return tenant -> STORE.get();
        }

        @Bean
        Callers callers() {
            return request -> Optional.of(new Caller("town", VIEWER.get()));
        }
    }

    @BeforeAll
    static void start() {
        application = Running.start(Own.class, "brygga.web.records=true", "brygga.web.searches-per-minute=1000000");
        host = RecordsHost.of(application);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Override
    protected String output(Dataset records, Viewer viewer) {
        InMemoryDatasetStore store = new InMemoryDatasetStore(NOON);
        store.inUnit(unit -> {
            for (Aggregate record : records.all()) {
                unit.put(record, 0);
            }
            return records;
        });
        STORE.set(store);
        VIEWER.set(viewer);
        StringBuilder all = new StringBuilder();
        application.context().getBeansOfType(Endpoint.Source.class).values().stream()
                .flatMap(source -> source.endpoints().stream())
                .filter(endpoint -> endpoint.method().equals(HttpMethod.GET))
                .map(Endpoint::path)
                .filter(path -> !ofTheSystem(path))
                .sorted()
                .forEach(path -> ask(path, all));
        all.append(host.get("/participants?organisation=organisation:association&limit=1", null)
                .body());
        all.append(host.get("/volunteers?status=ACTIVE", null).body());
        for (String search : List.of("{\"q\":\"Kanarina\"}", "{\"q\":\"n\"}", "{\"area\":\"area:quarter\"}")) {
            all.append(host.post("/participants/searches?limit=2", null, search).body());
        }
        return all.toString();
    }

    /** Whoever looks after data protection sees them for the system: lists by key, without who or where. */
    private static boolean ofTheSystem(String path) {
        // A workbook says when it was made; what is on a roll-call sheet is asked of the one that writes it.
        return List.of(
                        "/retention-due",
                        "/inventory",
                        "/audit",
                        "/audit/verification",
                        "/rules",
                        "/templates/{list}",
                        "/groups/{id}/roll-call-sheet")
                .contains(path);
    }

    /** Every kind, about everything and about each thing that it can be about, within and published. */
    private static List<String> reports(String path) {
        List<String> subjects = List.of(
                "",
                "&about=area:town",
                "&about=area:quarter",
                "&about=group:tuesday",
                "&about=partnership:agreement",
                "&about=partnership:promise",
                "&about=grant:grant");
        return Arrays.stream(ReportKind.values())
                .map(kind -> path.replace("{kind}", kind.word()))
                .flatMap(one -> subjects.stream()
                        .flatMap(about ->
                                Stream.of("false", "true").map(published -> one + "?published=" + published + about)))
                .toList();
    }

    private static void ask(String path, StringBuilder all) {
        String one = path.replace("{list}", path.startsWith("/codes") ? "purpose" : "groups")
                .replace("{format}", "json")
                .replace("{code}", "IND-TRN-1")
                .replace("{country}", "SE")
                .replace("{controller}", "town")
                .replace("/stream", "/stream?seconds=0");
        List<String> addresses = one.contains("{kind}")
                ? reports(one)
                : one.contains("{id}")
                        ? IDS.stream().map(id -> one.replace("{id}", id)).toList()
                        : List.of(one);
        for (String address : addresses) {
            var answer = host.get(address, null);
            all.append(path).append(' ').append(answer.status()).append(' ');
            all.append(answer.body()).append('\n');
        }
    }
}

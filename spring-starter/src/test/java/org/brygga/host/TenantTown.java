// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.brygga.sdk.store.DatasetStore;

/** A little of everything for one tenant; every id and every name begins with its letter. */
final class TenantTown {

    private static final String DOCUMENT = """
            {"brygga":{"format":"1"},
             "sources":[{"id":"%-source","title":"%-title"}],
             "organisations":[{"id":"%-organisation","name":"%-name","country":"SE","kind":"CIVIL_SOCIETY"}],
             "areas":[{"id":"%-area","name":"%-name","country":"SE","kind":"NEIGHBOURHOOD"}],
             "programmes":[{"id":"%-programme","name":"%-name","country":"SE","responsible":"organisation:%-organisation"}],
             "partnerships":[{"id":"%-partnership","name":"%-name","form":"OTHER","country":"SE","programmes":["programme:%-programme"]}],
             "grants":[{"id":"%-grant","name":"%-name","country":"SE","programmes":["programme:%-programme"]}],
             "volunteers":[{"id":"%-volunteer","person":"%abbccddeeff4000800000000000001","name":"%-name",
                            "status":"CANDIDATE","organisation":"organisation:%-organisation"}],
             "participants":[{"id":"%-participant","person":"%abbccddeeff4000800000000000002","name":"%-name",
                              "organisation":"organisation:%-organisation"}],
             "contactPersons":[{"id":"%-contact","person":"%abbccddeeff4000800000000000003","name":"%-name",
                                "organisation":"organisation:%-organisation"}],
             "identifiers":[{"id":"%-identifier","person":"%abbccddeeff4000800000000000002","kind":"OTHER","value":"%-value",
                             "reason":"CONSENT","until":"2030-01-01"}],
             "groups":[{"id":"%-group","name":"%-name","status":"PLANNED","programme":"programme:%-programme",
                        "sessions":[{"id":"s1","date":"2026-01-07","status":"PLANNED"}],
                        "leads":[{"role":"LEADER","person":"volunteer:%-volunteer"}],
                        "enrolments":[{"id":"%-enrolment","person":"participant:%-participant","status":"APPLIED"}]}],
             "meetingPlaces":[{"id":"%-place","name":"%-name","host":"organisation:%-organisation","status":"PLANNED"}],
             "outreach":[{"id":"%-outreach","programme":"programme:%-programme","month":"2026-01"}],
             "events":[{"id":"%-event","name":"%-name","date":"2026-01-08"}],
             "acknowledgements":[{"id":"%-acknowledgement","rule":"COM-VOL-002","subject":"organisation:%-organisation",
                                  "fingerprint":"0123456789abcdef","reason":"ACCEPTED"}]}""";

    private TenantTown() {}

    static void fill(DatasetStore store, String letter) {
        Dataset records = read(letter);
        store.inUnit(unit -> {
            records.all().forEach(record -> unit.put(record, 0));
            return records;
        });
    }

    static Dataset read(String letter) {
        byte[] document = DOCUMENT.replace("%", letter).getBytes(StandardCharsets.UTF_8);
        try {
            ReadResult read = Brygga.create().read(new ByteArrayInputStream(document), "town.json");
            if (!read.findings().isEmpty()) {
                throw new IllegalStateException(read.findings().list().toString());
            }
            return read.dataset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the record of a kind in an address, for example {@code /groups}. */
    static String id(String letter, String list) {
        String word = switch (list) {
            case "/contact-persons" -> "contact";
            case "/meeting-places" -> "place";
            case "/outreach" -> "outreach";
            default -> list.substring(1, list.length() - 1);
        };
        return letter + "-" + word;
    }

    static List<String> tokens(String letter) {
        return List.of("\"" + letter + "-", ":" + letter + "-", letter + "abbccddeeff");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.brygga.access.Role;
import org.brygga.dataset.RecordType;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Workplace;
import org.springframework.http.HttpMethod;

/** The endpoints of every kind of record. */
public final class RecordEndpoints implements Endpoint.Source {

    private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Lu})");
    private static final Set<RecordType> PEOPLE =
            EnumSet.of(RecordType.VOLUNTEER, RecordType.PARTICIPANT, RecordType.CONTACT_PERSON, RecordType.IDENTIFIER);
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> HISTORY = EnumSet.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER);

    private final Workplace workplace;
    private final RecordAnswers answers;

    public RecordEndpoints(Workplace workplace, RecordAnswers answers) {
        this.workplace = workplace;
        this.answers = answers;
    }

    /** The list of a kind of record in an address: {@code contactPersons} is {@code /contact-persons}. */
    public static String path(RecordType type) {
        return "/" + String.join("-", CAPITAL.split(type.listName())).toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            endpoints.addAll(of(type));
        }
        return endpoints;
    }

    private List<Endpoint> of(RecordType type) {
        String list = path(type);
        String one = list + "/{id}";
        RecordList many = new RecordList(workplace, type);
        RecordReading reading = new RecordReading(workplace, type);
        RecordWriting writing = new RecordWriting(workplace, answers, type);
        RecordChecking checking = new RecordChecking(workplace, answers, type);
        Set<Role> writers = EnumSet.of(type == RecordType.IDENTIFIER ? Role.DATA_PROTECTION_OFFICER : Role.COORDINATOR);
        List<Endpoint> all = new ArrayList<>(List.of(
                Endpoint.get(list, ALL, many::list).counted(),
                Endpoint.post(list + "/searches", ALL, many::search).counted(),
                Endpoint.get(one, ALL, reading::read),
                Endpoint.get(one + "/history", HISTORY, reading::history).counted(),
                Endpoint.post(list, writers, writing::add),
                Endpoint.post(list + "/checks", writers, checking::check).counted(),
                new Endpoint(HttpMethod.PUT, one, writers, false, writing::change)));
        // People are forgotten, or let go when their time is over; a record that is merely taken away would take her
        // protection with it.
        if (!PEOPLE.contains(type)) {
            all.add(new Endpoint(HttpMethod.DELETE, one, writers, false, writing::remove));
        }
        return all;
    }
}

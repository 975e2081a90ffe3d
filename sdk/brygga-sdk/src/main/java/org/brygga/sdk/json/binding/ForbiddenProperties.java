// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.check.ForbiddenEntries;
import org.brygga.check.ReadingEntries;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Enrolment;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.Volunteer;
import org.brygga.rule.Hits;
import org.brygga.rule.RuleEntry;
import tools.jackson.core.JsonToken;

/**
 * The properties that records lack on purpose, and the law that each would break.
 *
 * <p>They are answered here because no record can hold them, so no rule could see them.
 */
public final class ForbiddenProperties {

    private static final ForbiddenProperties NONE = new ForbiddenProperties();

    private static final Set<String> OF_CHILDREN = Set.of(
            "child",
            "children",
            "childname",
            "childnames",
            "namesofchildren",
            "childrecord",
            "childrecords",
            "childbirthdates");

    private static final Set<String> OF_WOMEN = Set.of(
            "name",
            "names",
            "firstname",
            "lastname",
            "phone",
            "telephone",
            "mobile",
            "email",
            "address",
            "street",
            "postaladdress",
            "contact",
            "contacts",
            "contactdetails",
            "person",
            "personkey",
            "participant",
            "woman",
            "identifier",
            "identitynumber",
            "personalnumber",
            "personnummer",
            "cpr",
            "fodselsnummer",
            "birthdate",
            "photo",
            "picture");

    private static final Set<String> OF_TRAITS = Set.of(
            "areaclassification",
            "areaclassifications",
            "classification",
            "classifications",
            "arealevel",
            "arealevels",
            "targetgroup",
            "targetgroups",
            "targetgrouptrait",
            "targetgrouptraits",
            "trait",
            "traits",
            "nonwestern",
            "western",
            "origin",
            "ethnicorigin",
            "ethnicity");

    private static final Set<String> OF_CHECKS = Set.of(
            "document",
            "documents",
            "content",
            "contents",
            "file",
            "attachment",
            "copy",
            "scan",
            "extract",
            "result",
            "text",
            "note",
            "remark",
            "offence",
            "offences",
            "entries",
            "convictions");

    private static final Map<Class<?>, ForbiddenProperties> BY_CLASS = Map.of(
            OutreachContact.class,
            new ForbiddenProperties()
                    .with(OF_WOMEN, ForbiddenEntries.CONTACTED_WOMAN)
                    .with(OF_CHILDREN, ForbiddenEntries.CHILD),
            OutreachLog.class,
            new ForbiddenProperties().with(OF_CHILDREN, ForbiddenEntries.CHILD),
            Volunteer.class,
            ofPerson(),
            Participant.class,
            ofPerson(),
            ContactPerson.class,
            ofPerson(),
            Enrolment.class,
            ofPerson(),
            RecordCheckNote.class,
            new ForbiddenProperties().with(OF_CHECKS, ForbiddenEntries.CHECK_NOTE));

    private final Map<String, RuleEntry> entries = new HashMap<>();

    private ForbiddenProperties() {}

    private static ForbiddenProperties ofPerson() {
        return new ForbiddenProperties()
                .with(OF_TRAITS, ForbiddenEntries.TRAIT_OF_PERSON)
                .with(OF_CHILDREN, ForbiddenEntries.CHILD);
    }

    private ForbiddenProperties with(Set<String> names, RuleEntry entry) {
        names.forEach(name -> entries.put(name, entry));
        return this;
    }

    /** Every class with what it has no room for: names in small letters and without signs, each with its law. */
    static Map<Class<?>, Map<String, RuleEntry>> table() {
        return BY_CLASS.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue().entries)));
    }

    /** What a record of this class has no room for. */
    static ForbiddenProperties of(Class<?> type) {
        return BY_CLASS.getOrDefault(type, NONE);
    }

    /** Takes down, and passes over, a property that the record does not have, with the law that forbids it if one does. */
    void passOver(Binding in, String name, List<String> known) {
        RuleEntry entry = known.contains(name) ? null : entries.get(plain(name));
        if (entry == null) {
            in.surplus(name, known);
        } else {
            // The name may be shown: but for its letters' case and its signs it is one of the table.
            in.add(entry, in.path().child(name), arguments(entry));
            in.parser().nextToken();
            in.parser().skipChildren();
        }
    }

    /** Takes down a kind of record that nobody knows, at the token that names it. */
    public static void unknownKind(Binding in, FieldPath path, Map<String, Object> known) {
        JsonToken token = in.parser().currentToken();
        boolean named = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
        if (named && OF_CHILDREN.contains(plain(in.parser().getString()))) {
            in.add(ForbiddenEntries.CHILD, path, Map.of());
        } else {
            in.add(ReadingEntries.UNKNOWN_TYPE, path, known);
        }
    }

    private static Map<String, Object> arguments(RuleEntry entry) {
        return entry.equals(ForbiddenEntries.CHECK_NOTE) ? Map.of(Hits.CASE, "content") : Map.of();
    }

    /** The name without the differences that say nothing: {@code E_Mail} is {@code email}. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }
}

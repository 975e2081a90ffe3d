// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.model.event.Event;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.RoleAssignment;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.SourceDocument;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** What a record is called on a public page: a person by her office and her organisation, never by name. */
final class Names {

    private final Dataset dataset;
    private final Phrases phrases;

    Names(Dataset dataset, Phrases phrases) {
        this.dataset = dataset;
        this.phrases = phrases;
    }

    /** The name of the record that a reference points at; the reference itself never shows. */
    Optional<String> of(@Nullable Ref reference) {
        return reference == null
                ? Optional.empty()
                : RecordType.ofWord(reference.type())
                        .flatMap(type -> dataset.find(type.recordClass(), reference))
                        .map(this::of);
    }

    /** The name of the subject of a finding, which names a person by her key. */
    String ofSubject(Ref subject) {
        return dataset.all().stream()
                .filter(record -> record.typeWord().equals(subject.type())
                        && record.shownKey().equals(subject.id()))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> phrases.kind(subject.type(), 1));
    }

    String of(Aggregate record) {
        String own = own(record);
        return own == null ? phrases.kind(record.typeWord(), 1) : own;
    }

    private @Nullable String own(Aggregate record) {
        if (record instanceof PersonRecord) {
            return record instanceof ContactPerson contact ? office(contact) : null;
        }
        if (record instanceof Organisation organisation) {
            return organisation.name();
        }
        if (record instanceof Area area) {
            return area.name();
        }
        if (record instanceof Programme programme) {
            return programme.name();
        }
        if (record instanceof Partnership partnership) {
            return partnership.name();
        }
        if (record instanceof Grant grant) {
            return grant.name();
        }
        if (record instanceof Group group) {
            return group.name();
        }
        if (record instanceof Event event) {
            return event.name();
        }
        return record instanceof SourceDocument source ? source.title() : null;
    }

    private @Nullable String office(ContactPerson contact) {
        String said = Stream.concat(
                        contact.roles().stream().map(this::office).limit(1), of(contact.organisation()).stream())
                .filter(Objects::nonNull)
                .reduce((office, organisation) -> office + ", " + organisation)
                .orElse("");
        return said.isEmpty() ? null : said;
    }

    private @Nullable String office(RoleAssignment role) {
        if (role.title() != null) {
            return role.title();
        }
        return role.role() == null ? null : phrases.code("role", role.role());
    }
}

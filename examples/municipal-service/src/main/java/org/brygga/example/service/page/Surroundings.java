// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.util.List;
import java.util.Objects;
import org.brygga.example.service.page.PageView.Item;
import org.brygga.model.organisation.Footprint;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.statement.SourceDocument;

/** Tells where, with whom, and who says so: areas, organisations, offices and sources. */
record Surroundings(Names names, Phrases phrases) {

    Item area(Area area) {
        return facts().code("kind", "area-kind", area.kind())
                .ref("parent", area.parent())
                .add(
                        "classifications",
                        area.classifications().stream()
                                .map(this::classification)
                                .toList())
                .add(
                        "statistics",
                        area.statistics().stream()
                                .map(new Work(names, phrases)::statistic)
                                .toList())
                .item(names.of(area));
    }

    private String classification(AreaClassification classification) {
        return Facts.joined(
                classification.level() == null ? null : phrases.code("classification-level", classification.level()),
                classification.scheme() == null ? null : phrases.code("classification-scheme", classification.scheme()),
                classification.listRevision() == null ? null : phrases.date(classification.listRevision()));
    }

    Item organisation(Organisation organisation) {
        return facts().code("kind", "organisation-kind", organisation.kind())
                .code("legalForm", "legal-form", organisation.legalForm())
                .add(
                        "founded",
                        organisation.founded() == null ? List.of() : List.of(phrases.date(organisation.founded())))
                .add(
                        "footprint",
                        organisation.footprint().stream().map(this::footprint).toList())
                .add(
                        "statistics",
                        organisation.statistics().stream()
                                .map(new Work(names, phrases)::statistic)
                                .toList())
                .item(names.of(organisation));
    }

    private String footprint(Footprint footprint) {
        return Facts.joined(
                footprint.areas() == null ? null : phrases.quantity(footprint.areas()),
                footprint.municipalities() == null ? null : phrases.quantity(footprint.municipalities()),
                String.join(", ", footprint.regions()));
    }

    /** The offices that somebody holds; who it is stays out of the page. */
    Item office(ContactPerson contact) {
        return facts().add(
                        "roles",
                        contact.roles().stream()
                                .skip(1)
                                .map(role -> role.title() != null
                                        ? role.title()
                                        : role.role() == null ? "" : phrases.code("role", role.role()))
                                .toList())
                .item(names.of(contact));
    }

    Item source(SourceDocument source) {
        return facts().code("kind", "source-kind", source.kind())
                .add("publisher", source.publisher() == null ? List.of() : List.of(source.publisher()))
                .add("published", source.published() == null ? List.of() : List.of(phrases.date(source.published())))
                .item(Objects.requireNonNullElse(source.title(), ""));
    }

    private Facts facts() {
        return new Facts(names, phrases);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.References;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Gives a person everything that is held about her (GDPR articles 15 and 20), in her language. */
public final class SubjectAccess {

    private final Labels labels;

    public SubjectAccess(CountryPacks packs) {
        this.labels = Labels.of(packs);
    }

    /**
     * That somebody has looked at what is protected.
     *
     * @param role in which it was looked at
     * @param reason the reason that was given
     */
    public record Seen(
            LocalDate day, @Nullable Code role, @Nullable Code reason) {}

    /**
     * The dossier of a person.
     *
     * @param seen who has looked, as far as a trail was kept
     */
    public Dossier of(PersonKey person, Dataset dataset, List<Seen> seen, LocalDate day, Locale locale) {
        IndexedDataset own = new OwnRecords(dataset, person).records();
        RecordText text = new RecordText(labels, locale, dataset);
        List<Dossier.Section> sections = new ArrayList<>();
        for (Aggregate record : own.all()) {
            sections.add(new Dossier.Section(labels.type(record.typeWord(), locale), text.lines((Record) record)));
        }
        if (sections.isEmpty()) {
            sections.add(new Dossier.Section(sentence("dossier.nothing", Map.of(), locale), List.of()));
        }
        sections.add(new Dossier.Section(
                sentence("dossier.shared.title", Map.of(), locale),
                orNobody(shared(dataset, own, locale).toList(), locale)));
        sections.add(new Dossier.Section(
                sentence("dossier.seen.title", Map.of(), locale),
                orNobody(seen.stream().map(one -> seen(one, locale)).toList(), locale)));
        return new Dossier(sentence("dossier.title", Map.of("day", day), locale), sections, own);
    }

    private List<String> orNobody(List<String> lines, Locale locale) {
        return lines.isEmpty() ? List.of(sentence("dossier.nobody", Map.of(), locale)) : lines;
    }

    /** The parties of each agreement that shares data and covers a programme or an organisation of hers. */
    private Stream<String> shared(Dataset dataset, Dataset own, Locale locale) {
        Set<Ref> about = own.all().stream().flatMap(References::of).collect(Collectors.toSet());
        return dataset.all(Partnership.class).stream()
                .filter(one -> one.dataSharing() != null
                        && Boolean.TRUE.equals(one.dataSharing().shared())
                        && References.of(one).anyMatch(about::contains))
                .map(one -> sentence(
                        "dossier.shared",
                        Map.of(
                                "agreement",
                                Objects.requireNonNullElse(one.name(), String.valueOf(one.id())),
                                "parties",
                                one.parties().stream()
                                        .map(party -> name(party, dataset))
                                        .collect(Collectors.joining(", "))),
                        locale));
    }

    private static String name(Party party, Dataset dataset) {
        return dataset.find(Organisation.class, party.organisation())
                .flatMap(organisation -> Optional.ofNullable(organisation.name()))
                .or(() -> Optional.ofNullable(party.name()))
                .or(() -> Optional.ofNullable(party.organisation()).map(Ref::id))
                .orElse("-");
    }

    private String seen(Seen one, Locale locale) {
        String role = one.role() == null ? "-" : labels.code("viewer-role", one.role(), locale);
        String reason = one.reason() == null ? "-" : labels.code("clearance-reason", one.reason(), locale);
        return sentence("dossier.seen", Map.of("day", one.day(), "role", role, "reason", reason), locale);
    }

    private String sentence(String key, Map<String, Object> arguments, Locale locale) {
        return labels.sentence(key, arguments, locale);
    }
}

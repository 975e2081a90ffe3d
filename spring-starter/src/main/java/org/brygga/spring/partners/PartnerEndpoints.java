// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.partners;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.RecordType;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.Versioned;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.records.RecordEndpoints;
import org.brygga.spring.records.RecordView;
import org.brygga.spring.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a partner is shown of another controller's records: the agreements that both have signed and under which data are shared,
 * and the groups and meeting places that are carried out under them; as a municipal reader sees them, and so never people.
 */
public final class PartnerEndpoints implements Endpoint.Source {

    private static final Set<RecordType> SHOWN =
            EnumSet.of(RecordType.PARTNERSHIP, RecordType.GROUP, RecordType.MEETING_PLACE);
    private static final Set<Role> READERS = EnumSet.of(Role.COORDINATOR, Role.MUNICIPAL_READER);
    private static final Code PURPOSE = Code.of("SHARE_WITH_PARTNER");
    private static final int PIECE = 200;

    private final Workplace workplace;
    private final Partners partners;

    public PartnerEndpoints(Workplace workplace, Partners partners) {
        this.workplace = workplace;
        this.partners = partners;
    }

    @Override
    public List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (RecordType type : SHOWN) {
            String list = "/partners/{controller}" + RecordEndpoints.path(type);
            RecordView view = new RecordView(workplace, type);
            endpoints.add(
                    Endpoint.get(list, READERS, call -> shown(call, view::list)).counted());
            endpoints.add(Endpoint.get(list + "/{id}", READERS, call -> shown(call, view::read))
                    .counted());
        }
        return endpoints;
    }

    private ServerResponse shown(Call call, Endpoint.Work work) throws Exception {
        String controller = call.part("controller");
        // Whoever works with a part of her own records has no part of somebody else's.
        if (!partners.knows(controller)
                || !call.caller().viewer().delimitation().whole()) {
            throw Refusal.notFound();
        }
        Viewer nobody = Viewer.of(
                Role.MUNICIPAL_READER,
                Delimitation.nothing(),
                PURPOSE,
                call.caller().viewer().at());
        Set<Ref> within = workplace
                .store(call.as(new Caller(controller, nobody)))
                .inUnit(unit -> shared(unit, call.caller().tenant()));
        if (within.isEmpty()) {
            throw Refusal.notFound();
        }
        Viewer viewer = Viewer.of(Role.MUNICIPAL_READER, new Delimitation(false, within), PURPOSE, nobody.at());
        return work.answer(call.as(new Caller(controller, viewer)));
    }

    /** Everything that the agreements between both name, and they themselves. */
    private Set<Ref> shared(UnitOfWork unit, String partner) {
        Set<Ref> all = new HashSet<>();
        String after = "";
        while (true) {
            List<Versioned<Partnership>> piece = unit.page(Partnership.class, after, PIECE);
            piece.stream()
                    .map(version -> Objects.requireNonNull(version.record()))
                    .filter(agreement -> binds(agreement, partner, unit))
                    .flatMap(PartnerEndpoints::named)
                    .forEach(all::add);
            if (piece.size() < PIECE) {
                return all;
            }
            after = ref(piece.get(piece.size() - 1).record()).id();
        }
    }

    private static Stream<Ref> named(Partnership agreement) {
        return Stream.concat(
                Stream.of(agreement.ref()),
                agreement.linkedActivities().stream()
                        .map(Partnership.LinkedActivity::activity)
                        .filter(Objects::nonNull)
                        .filter(activity -> SHOWN.stream()
                                .anyMatch(type ->
                                        type.word().equals(activity.type()) && type != RecordType.PARTNERSHIP)));
    }

    /** Whether an agreement is in force, says that data are shared and how, and is signed by the partner. */
    private boolean binds(Partnership agreement, String partner, UnitOfWork unit) {
        Partnership.DataSharing sharing = agreement.dataSharing();
        return sharing != null
                && Boolean.TRUE.equals(sharing.shared())
                && sharing.agreement() != null
                && sharing.signed() != null
                && !sharing.signed().isAfter(workplace.today())
                && !agreement.draft()
                && agreement.closing() == null
                && agreement.period() != null
                && agreement.period().contains(workplace.today())
                && agreement
                        .signatories()
                        .filter(party ->
                                party.period() == null || party.period().contains(workplace.today()))
                        .map(Party::organisation)
                        .filter(Objects::nonNull)
                        .flatMap(reference -> unit.load(Organisation.class, reference).stream())
                        .anyMatch(version -> partners.isTenant(Objects.requireNonNull(version.record()), partner));
    }

    private static Ref ref(@Nullable Aggregate record) {
        return Objects.requireNonNull(record).ref();
    }
}

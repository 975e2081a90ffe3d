// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.rest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.brygga.audit.AuditChain;
import org.brygga.sdk.Brygga;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.desk.DeskEndpoints;
import org.brygga.spring.desk.TrailEndpoints;
import org.brygga.spring.exports.ExportEndpoints;
import org.brygga.spring.feed.Catalogue;
import org.brygga.spring.feed.ChangeStream;
import org.brygga.spring.feed.Changes;
import org.brygga.spring.feed.FindingsInbox;
import org.brygga.spring.jobs.JobEndpoints;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.partners.PartnerEndpoints;
import org.brygga.spring.partners.Partners;
import org.brygga.spring.records.BatchWriting;
import org.brygga.spring.records.RecordAnswers;
import org.brygga.spring.records.RecordEndpoints;
import org.brygga.spring.reports.ReleaseEndpoints;
import org.brygga.spring.reports.ReportEndpoints;
import org.brygga.spring.security.Clearances;
import org.brygga.spring.steps.AgreementSteps;
import org.brygga.spring.steps.GroupSteps;
import org.brygga.spring.steps.LoweringSteps;
import org.brygga.spring.steps.PeopleSteps;
import org.brygga.spring.steps.PlaceSteps;
import org.brygga.spring.store.TenantStores;
import org.jspecify.annotations.Nullable;

/** Every endpoint that this version offers. */
public final class RestEndpoints implements Endpoint.Source, AutoCloseable {

    private final List<Endpoint> endpoints;
    private final ChangeStream stream;

    private RestEndpoints(List<Endpoint> endpoints, ChangeStream stream) {
        this.endpoints = List.copyOf(endpoints);
        this.stream = stream;
    }

    /**
     * The endpoints over stores.
     *
     * @param clearances absent where nobody can be given one; then nobody can ask for one
     * @param jobs absent where no jobs are kept; then nobody can ask for one
     * @param kinds the kinds of jobs that may be asked for
     * @param partners which organisation is which data controller
     * @param chain absent where the trail cannot be verified; then nobody can ask for it
     */
    public static RestEndpoints over(
            Brygga brygga,
            TenantStores stores,
            @Nullable Clearances clearances,
            @Nullable AuditChain chain,
            @Nullable Jobs jobs,
            Set<String> kinds,
            Partners partners,
            Clock clock) {
        Workplace workplace = new Workplace(brygga, stores, clearances, clock);
        RecordAnswers answers = new RecordAnswers(brygga);
        ChangeStream stream = new ChangeStream(workplace);
        List<Endpoint.Source> sources = new ArrayList<>(List.of(
                new RecordEndpoints(workplace, answers),
                new BatchWriting(workplace, answers),
                new GroupSteps(workplace, answers),
                new PeopleSteps(workplace, answers),
                new AgreementSteps(workplace, answers),
                new PlaceSteps(workplace, answers),
                new Catalogue(workplace),
                new Changes(workplace),
                new FindingsInbox(workplace),
                stream,
                new ExportEndpoints(workplace),
                new ReportEndpoints(workplace),
                new ReleaseEndpoints(workplace),
                new PartnerEndpoints(workplace, partners),
                new DeskEndpoints(workplace, answers)));
        if (clearances != null && chain != null) {
            sources.add(new TrailEndpoints(workplace, chain, clearances));
            sources.add(new LoweringSteps(workplace, answers, chain));
        }
        if (jobs != null) {
            sources.add(new JobEndpoints(workplace, jobs, kinds));
        }
        return new RestEndpoints(
                sources.stream().flatMap(source -> source.endpoints().stream()).toList(), stream);
    }

    /** Ends what is still being told, so that nothing holds up the end of the application. */
    @Override
    public void close() {
        stream.close();
    }

    @Override
    public List<Endpoint> endpoints() {
        return endpoints;
    }
}

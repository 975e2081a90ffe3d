// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.files;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.brygga.audit.AuditDraft;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.security.ViewerText;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes orders for files that take longer to make than a request may take, and writes each into the trail. */
public final class FileOrders {

    private final Workplace workplace;
    private final MadeFiles files;
    private final Jobs jobs;

    public FileOrders(Workplace workplace, MadeFiles files, Jobs jobs) {
        this.workplace = workplace;
        this.files = files;
        this.jobs = jobs;
    }

    /**
     * Has a file made, and says where it can be fetched.
     *
     * @param maker who makes it
     * @param order what is asked for, as the maker reads it
     */
    public ServerResponse order(Call call, String maker, String order) {
        String id = UUID.randomUUID().toString();
        MadeFile file = new MadeFile(
                call.caller().tenant(),
                id,
                call.who(),
                maker,
                order,
                call.locale().toLanguageTag(),
                ViewerText.of(call.caller().viewer()),
                null,
                null,
                0,
                workplace.clock().instant().truncatedTo(ChronoUnit.MICROS));
        writeDown(workplace, call, maker, order);
        files.ask(file);
        Job job = jobs.ask(file.tenant(), id, MakingJob.WORD);
        String versions = call.path().substring(0, call.path().indexOf("/v1") + "/v1".length());
        return Answers.of(
                HttpStatus.ACCEPTED,
                Answers.json(FileEndpoints.item(file, job)),
                null,
                URI.create(versions + "/files/" + id));
    }

    /** Writes into the trail that somebody takes records out: who, when, and what was asked for, and never what was in it. */
    public static void writeDown(Workplace workplace, Call call, String maker, String order) {
        Attribution by = workplace.by(call);
        workplace.store(call).inUnit(unit -> {
            unit.audit(new AuditDraft(
                    by.at(),
                    by.actor(),
                    by.role(),
                    maker + ".asked",
                    Ref.of("file", maker),
                    by.reason(),
                    Map.of("order", order)));
            return by;
        });
    }
}

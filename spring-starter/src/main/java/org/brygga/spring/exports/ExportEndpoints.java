// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.rollcall.RollCallSheet;
import org.brygga.sdk.bulk.writing.Exporter;
import org.brygga.sdk.bulk.writing.TemplateWriter;
import org.brygga.sdk.schema.JsonSchemas;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.files.FileMaker;
import org.brygga.spring.files.FileOrders;
import org.springframework.web.servlet.function.ServerResponse;

/** What somebody sees, as a file; empty workbooks to fill in; sheets for calling a roll; and the schemas of records. */
public final class ExportEndpoints implements Endpoint.Source {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> CALLING = EnumSet.of(Role.COORDINATOR, Role.VOLUNTEER);

    private final Workplace workplace;
    private final Brygga brygga;

    public ExportEndpoints(Workplace workplace) {
        this.workplace = workplace;
        this.brygga = workplace.brygga();
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/exports/{format}", ALL, this::export).counted(),
                Endpoint.get("/templates/{list}", ALL, this::template),
                Endpoint.get("/groups/{id}/roll-call-sheet", CALLING, this::rollCallSheet)
                        .counted(),
                Endpoint.get("/schemas/{list}", ALL, this::schema));
    }

    private ServerResponse export(Call call) throws IOException {
        call.query().allow(Set.of());
        String name = call.part("format");
        Exporter.Kind kind = ExportFiles.kind(name).orElseThrow(Refusal::notFound);
        FileOrders.writeDown(workplace, call, ExportFiles.WORD, name);
        FileMaker.Made made = new ExportFiles(brygga)
                .make(workplace.store(call), workplace.today(), workplace.viewer(call), call.locale(), kind);
        return Answers.file(made.content(), made.type(), made.name());
    }

    private ServerResponse template(Call call) throws IOException {
        call.query().allow(Set.of());
        RecordType type = type(call);
        if (!ExportFiles.WORKBOOKS) {
            throw Refusal.notFound();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TemplateWriter(brygga.packs()).write(List.of(type), call.locale(), out);
        return Answers.file(out.toByteArray(), ExportFiles.WORKBOOK, type.listName() + ".xlsx");
    }

    /** Of a group that she sees, with those of its people whom she sees. */
    private ServerResponse rollCallSheet(Call call) throws IOException {
        call.query().allow(Set.of("month"));
        YearMonth month = call.query().text("month").map(ExportEndpoints::month).orElse(null);
        if (!ExportFiles.WORKBOOKS) {
            throw Refusal.notFound();
        }
        Ref group = Ref.of(RecordType.GROUP.word(), call.part("id"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean written = new RollCallSheet(brygga)
                .write(
                        workplace.store(call).now(),
                        workplace.today(),
                        workplace.viewer(call),
                        group,
                        month == null ? null : Period.of(month.atDay(1), month.atEndOfMonth()),
                        call.locale(),
                        out);
        if (!written) {
            throw Refusal.notFound();
        }
        return Answers.file(out.toByteArray(), ExportFiles.WORKBOOK, "roll-call.xlsx");
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.parameter();
        }
    }

    private ServerResponse schema(Call call) {
        call.query().allow(Set.of());
        return Answers.ok(JsonSchemas.of(brygga.packs(), call.locale()).schema(type(call)));
    }

    /** Lists are called in an address as they are in a document, but in small letters and with hyphens. */
    private static RecordType type(Call call) {
        String list = call.part("list");
        return List.of(RecordType.values()).stream()
                .filter(type -> type.listName()
                        .replaceAll("(?=\\p{Lu})", "-")
                        .toLowerCase(Locale.ROOT)
                        .equals(list))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.Answer;
import org.brygga.sdk.store.keeping.StoredForm;
import org.brygga.spring.jdbc.rows.Moments;
import org.brygga.spring.jdbc.rows.Tenant;
import org.jspecify.annotations.Nullable;

/** The table of answers to requests that may be repeated. */
final class AnswerTable {

    /** An id of a draft may hold anything, a blank or a quotation mark too. */
    private static final Pattern CHANGED = Pattern.compile("\"(.+?)\"=(\\d{1,18})(?= \"|$)", Pattern.DOTALL);

    private final Tenant tenant;
    private final StoredForm form;

    AnswerTable(Tenant tenant, StoredForm form) {
        this.tenant = tenant;
        this.form = form;
    }

    @Nullable Answer find(String key) {
        return tenant.sql("select digest, changed, findings from brygga_answer"
                        + " where tenant = :tenant and request_key = :key")
                .param("key", key)
                .query(this::answer)
                .optional()
                .orElse(null);
    }

    void keep(String key, Answer answer, Instant at) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("request_key", key);
        row.put("digest", answer.request());
        row.put(
                "changed",
                answer.changed().stream()
                        .map(one -> '"' + one.record().text() + "\"=" + one.version())
                        .collect(Collectors.joining(" ")));
        row.put("findings", form.text(answer.findings()));
        row.put("at", Moments.column(at));
        tenant.insert("brygga_answer", row);
    }

    /** Answers in which one of these texts stands are gone. */
    void forget(List<String> texts) {
        for (String text : texts) {
            tenant.sql("delete from brygga_answer where tenant = :tenant"
                            + " and (position(:text in changed) > 0 or position(:text in findings) > 0)")
                    .param("text", text)
                    .update();
        }
    }

    /** Answers that are older are gone; their requests, repeated, are new ones. */
    int forgetBefore(Instant moment) {
        return tenant.sql("delete from brygga_answer where tenant = :tenant and at < :moment")
                .param("moment", Moments.column(moment))
                .update();
    }

    private Answer answer(ResultSet row, int number) throws SQLException {
        String changed = row.getString("changed");
        List<Answer.Changed> records = CHANGED.matcher(changed)
                .results()
                .map(one -> new Answer.Changed(Ref.parse(one.group(1)), Long.parseLong(one.group(2))))
                .toList();
        return new Answer(row.getString("digest"), records, form.findings(row.getString("findings")));
    }
}

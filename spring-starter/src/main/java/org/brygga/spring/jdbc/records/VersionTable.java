// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.records;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.Versioned;
import org.brygga.sdk.store.keeping.About;
import org.brygga.sdk.store.keeping.StoredForm;
import org.brygga.spring.jdbc.rows.Moments;
import org.brygga.spring.jdbc.rows.Tenant;

/** Every version of every record: what was, and what is to be forgotten of it. */
public final class VersionTable {

    private final Tenant tenant;
    private final StoredForm form;
    private final StoredRow.Reader rows;

    public VersionTable(Tenant tenant, StoredForm form) {
        this.tenant = tenant;
        this.form = form;
        this.rows = new StoredRow.Reader(form);
    }

    public List<Versioned<Aggregate>> history(Ref record) {
        return tenant
                .sql("select type, id, version, at, content from brygga_version"
                        + " where tenant = :tenant and type = :type and id = :id order by version")
                .param("type", record.type())
                .param("id", record.id())
                .query(rows::row)
                .list()
                .stream()
                .map(StoredRow::version)
                .toList();
    }

    /** What held at a moment, records that had been taken away left out. */
    public List<StoredRow> asOf(Instant moment) {
        return tenant.sql(
                        "select v.type, v.id, v.version, v.at, v.content from brygga_version v where v.tenant = :tenant"
                                + " and v.content is not null and v.version = (select max(w.version) from brygga_version w"
                                + " where w.tenant = v.tenant and w.type = v.type and w.id = v.id and w.at <= :moment)"
                                + " order by v.type, v.id")
                .param("moment", Moments.column(moment))
                .query(rows::row)
                .list();
    }

    /** Every version in which one of these texts stands; every version if there are none. */
    public List<StoredRow> versionsWith(List<String> texts) {
        StringBuilder where = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        for (String text : texts) {
            String name = "t" + parameters.size();
            where.append(where.isEmpty() ? " and (" : " or ").append("position(:" + name + " in content) > 0");
            parameters.put(name, text);
        }
        return tenant.sql("select type, id, version, at, content from brygga_version where tenant = :tenant"
                        + " and content is not null" + where + (where.isEmpty() ? "" : ")")
                        + " order by type, id, version")
                .params(parameters)
                .query(rows::row)
                .list();
    }

    /** Every record of which a version was about a person. */
    public Set<Ref> everAbout(PersonKey person) {
        return versionsWith(List.of('"' + person.key() + '"')).stream()
                .filter(row -> About.is(row.version().record(), person))
                .map(StoredRow::record)
                .collect(Collectors.toSet());
    }

    /** Every version of one record. */
    public List<StoredRow> versionsOf(Ref record) {
        return history(record).stream()
                .filter(version -> version.record() != null)
                .map(version -> new StoredRow(record, version))
                .toList();
    }

    /** Writes an old version anew, without what is to be forgotten. */
    public void rewrite(Ref reference, long version, Aggregate record) {
        tenant.sql("update brygga_version set content = :content"
                        + " where tenant = :tenant and type = :type and id = :id and version = :version")
                .param("content", form.text(record))
                .param("type", reference.type())
                .param("id", reference.id())
                .param("version", version)
                .update();
    }
}

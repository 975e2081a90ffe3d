// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brygga.sdk.store.Release;
import org.brygga.spring.jdbc.rows.Tenant;
import org.jspecify.annotations.Nullable;

/** The table of what was published. */
final class ReleaseTable {

    private final Tenant tenant;

    ReleaseTable(Tenant tenant) {
        this.tenant = tenant;
    }

    /**
     * @throws IllegalArgumentException if the id is taken
     */
    void publish(Release release) {
        long taken = tenant.sql("select count(*) from brygga_release where tenant = :tenant and id = :id")
                .param("id", release.id())
                .query(Long.class)
                .single();
        if (taken > 0) {
            throw new IllegalArgumentException("A release with this id was published before");
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", release.id());
        row.put("kind", release.kind());
        row.put("published", release.published().toString());
        row.put("hash", release.hash());
        row.put("content", release.content());
        tenant.insert("brygga_release", row);
    }

    List<Release> of(String kind) {
        return tenant.sql("select id, kind, published, hash, content from brygga_release"
                        + " where tenant = :tenant and kind = :kind order by published, id")
                .param("kind", kind)
                .query((row, number) -> new Release(
                        row.getString("id"),
                        row.getString("kind"),
                        Instant.parse(row.getString("published")),
                        row.getString("hash"),
                        row.getString("content")))
                .list();
    }
}

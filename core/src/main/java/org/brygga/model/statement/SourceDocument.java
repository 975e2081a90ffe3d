// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from, so that every imported figure can be traced back.
 *
 * @param kind from the list {@code source-kind}, for example {@code PRESS_RELEASE}
 * @param published as printed in the document; absent if it prints none
 * @param seen the day on which the document was read
 * @param file the name of the file it was read from
 */
@RecordBuilder
public record SourceDocument(
        @NotBlank @Identifier @Nullable String id,
        @CodeList("source-kind") @Nullable Code kind,
        @NotBlank @Size(max = 300) @Nullable String title,
        @Valid @Nullable LanguageTag language,
        @Size(max = 200) @Nullable String publisher,
        @Size(max = 200) @Nullable String byline,
        @Nullable PartialDate published,
        @Nullable PartialDate seen,
        @Size(max = 500) @Nullable String url,
        @Size(max = 200) @Nullable String file,
        @Size(max = 2000) @Nullable String note)
        implements Aggregate {

    @Override
    public String typeWord() {
        return "source";
    }
}

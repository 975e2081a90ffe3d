// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.indicator;

import org.brygga.dataset.Dataset;
import org.brygga.indicator.Question;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The part of the work that a command asks about. */
final class SliceOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--area", paramLabel = "ID", description = "Only in this area, with everything beneath it.")
    private @Nullable String area;

    @Option(
            names = "--organisation",
            paramLabel = "ID",
            description = "Only of this organisation, with those that are a part of it.")
    private @Nullable String organisation;

    @Option(names = "--programme", paramLabel = "ID", description = "Only of this programme.")
    private @Nullable String programme;

    @Option(names = "--group", paramLabel = "ID", description = "Only of this group.")
    private @Nullable String group;

    /**
     * The question about this part.
     *
     * @throws ParameterException if a part is named that the file does not hold
     */
    Question of(Question whole, Dataset records) {
        return whole.inArea(find("area", area, records))
                .ofOrganisation(find("organisation", organisation, records))
                .ofProgramme(find("programme", programme, records))
                .ofGroup(find("group", group, records));
    }

    private @Nullable Ref find(String type, @Nullable String id, Dataset records) {
        if (id == null) {
            return null;
        }
        Ref reference = Ref.of(type, id);
        if (records.find(Aggregate.class, reference).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The file holds no such " + type + ". Write its id after --" + type
                            + ", as it stands in the file.");
        }
        return reference;
    }
}

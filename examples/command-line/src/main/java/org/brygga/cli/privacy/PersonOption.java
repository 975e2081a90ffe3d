// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.privacy;

import java.util.Optional;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which person it is about. */
final class PersonOption {

    private static final String COLON = ":";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--person",
            required = true,
            paramLabel = "ID",
            description = "Her key, or one of her records, for example participant:p1.")
    private String id = "";

    /**
     * Her key.
     *
     * @throws ParameterException if nothing about her is there, or her record has no key
     */
    PersonKey in(Dataset dataset) {
        if (id.contains(COLON)) {
            return record(dataset)
                    .map(record -> Optional.ofNullable(record.person())
                            .orElseThrow(() -> wrong("That record has no person key. Write one into it first.")))
                    .orElseThrow(this::nobody);
        }
        return Optional.of(PersonKey.of(id))
                .filter(key -> !dataset.aboutPerson(key).isEmpty())
                .orElseThrow(this::nobody);
    }

    private Optional<PersonRecord> record(Dataset dataset) {
        String[] parts = id.split(COLON, 2);
        return dataset.find(Aggregate.class, Ref.of(parts[0], parts[1]))
                .filter(PersonRecord.class::isInstance)
                .map(PersonRecord.class::cast);
    }

    private ParameterException nobody() {
        return wrong(
                "Nothing about this person is in the file. Give her key, or a record, for example participant:p1.");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

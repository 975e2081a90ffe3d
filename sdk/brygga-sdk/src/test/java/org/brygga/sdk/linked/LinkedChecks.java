// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.brygga.check.Checker;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.lines.FilePiece;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.sdk.validation.RulesInForce;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks of files with a cache and fingerprints of any size, by the rules of the facade. */
final class LinkedChecks {

    private static final long SEED = 20_261_126;

    private LinkedChecks() {}

    static LinkedCheck of(Brygga brygga, LineOptions options, long kept, int keyBits) {
        Checker checker = new Checker(
                Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .constraintValidatorPayload(RulesInForce.NONE)
                        .buildValidatorFactory()
                        .getValidator(),
                brygga.packs().rules());
        return new LinkedCheck(checker, brygga.packs().rules(), brygga.profile(), options, kept, keyBits);
    }

    /** Checks files by the facade, cut into pieces, each of which forgets what the one before it knew. */
    static long inPieces(Brygga brygga, List<Path> files, long bytes, Consumer<Findings> found) throws IOException {
        List<FilePiece> pieces = new ArrayList<>();
        for (Path file : files) {
            pieces.addAll(FilePiece.cut(file, bytes));
        }
        List<LinkedPieces.Index> indexes = new ArrayList<>();
        for (FilePiece piece : pieces) {
            indexes.add(brygga.linkedPieces(SEED).index(piece));
        }
        long records = 0;
        for (FilePiece piece : pieces) {
            try (LinkedFiles opened = brygga.linkedPieces(SEED).open(indexes)) {
                records += opened.check(piece, DemoTown.DAY, found);
                assertThat(opened.size()).isGreaterThanOrEqualTo((int) records);
            }
        }
        return records;
    }
}

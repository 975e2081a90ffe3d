// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brygga.example.service.page.ProgrammeFile;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.brygga.testkit.programmes.SeedProgramme;
import org.springframework.stereotype.Component;

/** The programmes that the service shows, read when it starts and judged anew, as of today, for every reader. */
@Component
class Programmes {

    private final Brygga brygga;
    private final List<ProgrammeFile> files;

    Programmes(Brygga brygga) {
        this.brygga = brygga;
        this.files = Arrays.stream(SeedProgramme.values()).map(this::read).toList();
    }

    List<ProgrammeFile> all() {
        return files.stream().map(this::judged).toList();
    }

    Optional<ProgrammeFile> find(String id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst().map(this::judged);
    }

    private ProgrammeFile judged(ProgrammeFile file) {
        return file.with(file.findings().and(brygga.check(file.dataset())));
    }

    private ProgrammeFile read(SeedProgramme programme) {
        try (InputStream document = programme.open()) {
            ReadResult read = brygga.read(document, programme.fileName());
            return new ProgrammeFile(programme.name().toLowerCase(Locale.ROOT), read.dataset(), read.findings());
        } catch (IOException e) {
            throw new UncheckedIOException("The programme " + programme + " cannot be read", e);
        }
    }
}

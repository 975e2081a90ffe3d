// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.ContactPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An application that takes our records in several ways, and something of its own. */
@RestController
@SpringBootApplication(scanBasePackages = "none")
class LargeApplication {

    /** Something of the application's own with a record of ours inside. */
    record Application(
            @NotBlank @Nullable String by, @Valid @Nullable Partnership partnership) {}

    /** Something of the application's own with nothing of ours. */
    record Note(@NotBlank @Nullable String text) {}

    @PostMapping("/partnerships")
    void save(@RequestBody @Valid Partnership partnership) {}

    @PostMapping("/many")
    void saveMany(@RequestBody List<@Valid Partnership> partnerships) {}

    @PostMapping("/contacts")
    void save(@RequestBody @Valid ContactPerson contact) {}

    @PostMapping("/applications")
    void save(@RequestBody @Valid Application application) {}

    @PostMapping("/notes")
    void save(@RequestBody @Valid Note note) {}
}
